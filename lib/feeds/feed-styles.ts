/**
 * What a feed looks like to somebody who opens it in a browser. The colours are the system's own.
 * @param note says what a feed is for
 */
export function feedStyles(note: string): string {
  return styles.replace('NOTE', () => cssString(note))
}

/** @see https://www.w3.org/TR/cssom-1/#serialize-a-string */
function cssString(text: string): string {
  const safe = [...text].map((sign) =>
    /["\\<]/.test(sign) || sign < ' ' ? `\\${sign.codePointAt(0)?.toString(16)} ` : sign,
  )
  return `"${safe.join('')}"`
}

const styles = `:root {
  color-scheme: light dark;
  display: block;
  max-width: 42rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  background: Canvas;
  color: CanvasText;
  font: 1.0625rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
:root::before {
  content: NOTE;
  display: block;
  margin-bottom: 2.5rem;
  padding: 0.75rem 1rem;
  border: 1px solid GrayText;
  border-radius: 0.25rem;
}
:where(:root) * {
  display: none;
}
channel,
feed > title,
feed > subtitle,
channel > title,
channel > description,
channel > link,
entry,
item,
entry > title,
item > title,
entry > summary,
item > description,
item > link,
item > pubDate,
summary > div,
summary p,
summary li {
  display: block;
}
summary ul {
  display: block;
  margin: 0.5rem 0;
  padding-inline-start: 1.25rem;
}
summary li {
  display: list-item;
}
summary :is(p, li) * {
  display: inline;
}
feed > title,
channel > title {
  font-size: 2rem;
  font-weight: 700;
  line-height: 1.2;
}
feed > subtitle,
channel > description {
  margin-top: 0.5rem;
}
entry,
item {
  margin-top: 2.5rem;
  padding-top: 1.5rem;
  border-top: 1px solid GrayText;
}
entry > title,
item > title {
  font-size: 1.375rem;
  font-weight: 700;
  line-height: 1.3;
}
item > pubDate,
item > link {
  margin-top: 0.25rem;
  font-size: 0.875rem;
}
summary p {
  margin: 0.5rem 0 0;
}
summary a {
  color: LinkText;
}
`
