import { defaultSchema, type Options } from 'rehype-sanitize'

/**
 * What may stand in a text: elements that mean something to a reader, and none that run, load, embed, style or
 * submit. Narrower than GitHub's schema in attributes, wider in elements.
 */
export const sanitizeSchema: Options = {
  ancestors: { ...defaultSchema.ancestors, caption: ['table'], colgroup: ['table'], col: ['table'] },
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: [
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
      'href',
      'hrefLang',
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    h2: [['className', 'sr-only']],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'reversed', 'start'],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['abbr', 'align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  // Ids from raw HTML get a prefix, so that they can neither take the page's ids nor a script's globals.
  clobber: ['ariaDescribedBy', 'id'],
  clobberPrefix: 'user-content-',
  protocols: {
    cite: anyCase('http', 'https'),
    href: anyCase('http', 'https', 'mailto', 'tel'),
    src: anyCase('http', 'https'),
  },
  required: defaultSchema.required,
  strip: ['script', 'style'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'strike', 'tt'].includes(name)),
    ...['abbr', 'bdi', 'bdo', 'caption', 'cite', 'col', 'colgroup', 'dfn', 'figcaption', 'figure', 'mark'],
    ...['small', 'time', 'u', 'wbr'],
  ],
}

/** The sanitizer compares letter by letter, while `HTTPS://` is as good as `https://`. */
function anyCase(...protocols: string[]): string[] {
  return protocols.flatMap((name) => [name, name.toUpperCase(), `${name[0]?.toUpperCase()}${name.slice(1)}`])
}
