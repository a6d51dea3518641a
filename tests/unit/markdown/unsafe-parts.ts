import { htmlElements } from './html-elements.ts'

const elements = new Set(
  `a b abbr bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
   h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary
   sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
)

const attributes = new Set(
  `abbr align alt aria-describedby aria-label checked cite class colspan data-align data-footnote-backref data-footnote-ref
   data-footnotes datetime decoding dir disabled height href hreflang id lang loading open rel reversed role rowspan
   scope span src start tabindex title type value width`.split(/\s+/),
)

/** What stands in a piece of HTML that has no business in a text, said in words; empty where it is safe. */
export function unsafeParts(html: string): string[] {
  return htmlElements(html).flatMap(({ name, attributes: given }) => [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(given).flatMap(([attribute, value]) => {
      if (!attributes.has(attribute)) return [`${name}[${attribute}]`]
      const isUrl = ['href', 'src', 'cite'].includes(attribute)
      return isUrl && !isSafeUrl(value) ? [`${name}[${attribute}=${value}]`] : []
    }),
    ...(name === 'input' && (given.type !== 'checkbox' || given.disabled === undefined) ? ['<input>'] : []),
  ])
}

/** As a browser reads it: white space and control characters do not count. */
function isSafeUrl(url: string): boolean {
  // What is no address leads nowhere.
  if (!URL.canParse(url, 'https://example.org')) return true
  const { protocol } = new URL(url, 'https://example.org')
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)
}
