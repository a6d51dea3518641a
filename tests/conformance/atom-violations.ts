import { childrenOf, parseXml, textOf, type XmlElement } from './parse-xml.ts'

const atom = 'http://www.w3.org/2005/Atom'
const history = 'http://purl.org/syndication/history/1.0'
const xhtml = 'http://www.w3.org/1999/xhtml'

/**
 * What RFC 4287 forbids in a feed document, and RFC 5005 (section 4) in the links of archives. Each with the number
 * of its section; empty where there is nothing.
 * @throws Error where the document is not well-formed XML
 */
export function atomViolations(xml: string): string[] {
  const feed = parseXml(xml)
  if (feed.name !== 'feed' || feed.namespace !== atom) return ['4.1.1 the root is not atom:feed']
  const entries = childrenOf(feed, 'entry')
  const ids = entries.map((entry) => `${textOf(childrenOf(entry, 'id')[0])} ${updatedOf(entry)}`)
  return [
    ...common(feed, 'feed'),
    ...count(feed, ['generator', 'icon', 'logo', 'subtitle'], 0, 1),
    ...(childrenOf(feed, 'author').length === 0 &&
    entries.some((entry) => childrenOf(entry, 'author').length === 0)
      ? ['4.1.1 neither the feed nor each entry has an author']
      : []),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['4.1.1 the feed should have one self link']),
    ...(new Set(ids).size === ids.length ? [] : ['4.1.1 two entries have one id and one updated']),
    ...unknownChildren(feed, [...commonChildren, 'entry', 'generator', 'icon', 'logo', 'subtitle']),
    ...textConstructs(feed, ['title', 'subtitle', 'rights']),
    ...entries.flatMap((entry, index) =>
      entryViolations(entry).map((violation) => `entry ${index + 1}: ${violation}`),
    ),
    ...archiveViolations(feed),
  ]
}

function entryViolations(entry: XmlElement): string[] {
  const contents = childrenOf(entry, 'content')
  const published = textOf(childrenOf(entry, 'published')[0])
  return [
    ...common(entry, 'entry'),
    ...count(entry, ['content', 'published', 'source', 'summary'], 0, 1),
    ...(contents.length === 0 && linksOf(entry, 'alternate').length === 0
      ? ['4.1.2 neither content nor an alternate link']
      : []),
    ...(published === '' || isInstant(published) ? [] : [`3.3 not a date: ${published}`]),
    ...(published !== '' && Date.parse(published) > Date.parse(updatedOf(entry))
      ? ['4.2.15 updated before it was published']
      : []),
    ...unknownChildren(entry, [...commonChildren, 'content', 'published', 'source', 'summary']),
    ...textConstructs(entry, ['title', 'summary', 'rights', 'content']),
  ]
}

const commonChildren = ['author', 'category', 'contributor', 'id', 'link', 'rights', 'title', 'updated']

function common(parent: XmlElement, name: string): string[] {
  const alternates = linksOf(parent, 'alternate').map(
    ({ attributes }) => `${attributes.type} ${attributes.hreflang}`,
  )
  const id = textOf(childrenOf(parent, 'id')[0])
  return [
    ...count(parent, ['id', 'title', 'updated'], 1, 1),
    ...count(parent, ['rights'], 0, 1),
    ...(isAbsolute(id) ? [] : [`4.2.6 the ${name}’s id is not absolute: ${id}`]),
    ...(isInstant(updatedOf(parent)) ? [] : [`3.3 not a date: ${updatedOf(parent)}`]),
    ...(new Set(alternates).size === alternates.length
      ? []
      : ['4.1.1 two alternate links of one type and language']),
    ...childrenOf(parent, 'link').flatMap(linkViolations),
    ...childrenOf(parent, 'category')
      .filter(({ attributes }) => !attributes.term)
      .map(() => '4.2.2 a category without a term'),
    ...childrenOf(parent, 'category')
      .filter(({ attributes }) => attributes.scheme !== undefined && !isAbsolute(attributes.scheme))
      .map(() => '4.2.2.2 a scheme that is no address'),
    ...[...childrenOf(parent, 'author'), ...childrenOf(parent, 'contributor')].flatMap(personViolations),
    ...(parent.attributes['xml:lang'] === undefined || isLanguage(parent.attributes['xml:lang'])
      ? []
      : ['2 xml:lang is no language']),
  ]
}

function personViolations(person: XmlElement): string[] {
  return [
    ...count(person, ['name'], 1, 1),
    ...count(person, ['uri', 'email'], 0, 1),
    ...(textOf(childrenOf(person, 'name')[0]).trim() === '' ? ['3.2.1 a person without a name'] : []),
    ...childrenOf(person, 'uri')
      .filter((uri) => !isAbsolute(textOf(uri)))
      .map(() => '3.2.2 a person’s uri is no address'),
  ]
}

function linkViolations({ attributes: { href, rel, type, hreflang } }: XmlElement): string[] {
  return [
    ...(href && isAbsolute(href) ? [] : [`4.2.7.1 a link (${rel}) without an absolute address: ${href}`]),
    ...(type === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(type) ? [] : [`4.2.7.3 no media type: ${type}`]),
    ...(hreflang === undefined || isLanguage(hreflang) ? [] : [`4.2.7.4 no language: ${hreflang}`]),
  ]
}

function textConstructs(parent: XmlElement, names: string[]): string[] {
  return names
    .flatMap((name) => childrenOf(parent, name))
    .flatMap(({ name, attributes: { type = 'text' }, children }) => {
      const elements = children.filter((child) => typeof child !== 'string')
      if (!['text', 'html', 'xhtml'].includes(type)) return [`3.1.1 ${name} of type ${type}`]
      if (type !== 'xhtml') return elements.length === 0 ? [] : [`3.1.1 ${name} (${type}) holds elements`]
      const isDiv = elements.length === 1 && elements[0]?.name === 'div' && elements[0].namespace === xhtml
      return isDiv ? [] : [`3.1.1.3 ${name} (xhtml) is not one XHTML div`]
    })
}

function archiveViolations(feed: XmlElement): string[] {
  const isArchive = childrenOf(feed, 'archive', history).length > 0
  const relations = ['prev-archive', 'next-archive', 'current']
  return [
    ...relations
      .filter((rel) => linksOf(feed, rel).length > 1)
      .map((rel) => `5005-4 more than one ${rel} link`),
    ...(isArchive && linksOf(feed, 'current').length === 0
      ? ['5005-4 an archive without a current link']
      : []),
    ...(!isArchive && linksOf(feed, 'next-archive').length > 0
      ? ['5005-4 a next archive of the newest']
      : []),
  ]
}

function unknownChildren(parent: XmlElement, known: string[]): string[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' || child.namespace !== atom || known.includes(child.name)
      ? []
      : [`4 atom:${child.name} in atom:${parent.name}`],
  )
}

function count(parent: XmlElement, names: string[], least: number, most: number): string[] {
  return names.flatMap((name) => {
    const found = childrenOf(parent, name).length
    return found < least || found > most ? [`4.1 ${found} × ${name} in ${parent.name}`] : []
  })
}

function linksOf(parent: XmlElement, relation: string): XmlElement[] {
  return childrenOf(parent, 'link').filter(({ attributes: { rel = 'alternate' } }) => rel === relation)
}

function updatedOf(parent: XmlElement): string {
  return textOf(childrenOf(parent, 'updated')[0])
}

/** RFC 3339, with a capital T and Z as RFC 4287 asks. */
function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  )
}

function isAbsolute(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(address) && URL.canParse(address)
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag)
}
