import { childrenOf, parseXml, textOf, type XmlElement } from './parse-xml.ts'

const atom = 'http://www.w3.org/2005/Atom'

/**
 * What the RSS 2.0 specification forbids, and what its best-practices profile advises against where feed readers
 * stumble over it. Empty where there is nothing.
 * @throws Error where the document is not well-formed XML
 */
export function rssViolations(xml: string): string[] {
  const rss = parseXml(xml)
  const channels = childrenOf(rss, 'channel')
  const [channel] = channels
  if (rss.name !== 'rss' || rss.attributes.version !== '2.0') return ['the root is not rss 2.0']
  if (!channel || channels.length > 1) return ['there is not one channel']
  const items = childrenOf(channel, 'item')
  const guids = items.map((item) => textOf(childrenOf(item, 'guid')[0]))
  const self = childrenOf(channel, 'link', atom).filter(({ attributes }) => attributes.rel === 'self')
  return [
    ...once(channel, ['title', 'link', 'description']),
    ...atMostOnce(channel, [
      'language',
      'copyright',
      'lastBuildDate',
      'pubDate',
      'ttl',
      'image',
      'generator',
      'docs',
    ]),
    ...(isAbsolute(textOf(childrenOf(channel, 'link')[0])) ? [] : ['the channel’s link is no address']),
    ...dates(channel, ['lastBuildDate', 'pubDate']),
    ...childrenOf(channel, 'language')
      .filter((language) => !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(textOf(language)))
      .map((language) => `no language: ${textOf(language)}`),
    ...(self.length === 1 && isAbsolute(self[0]?.attributes.href ?? '')
      ? []
      : ['there is not one atom:link to itself']),
    ...(new Set(guids).size === guids.length ? [] : ['two items have one guid']),
    ...unknownChildren(channel, [...channelChildren, 'item']),
    ...items.flatMap((item, index) =>
      itemViolations(item).map((violation) => `item ${index + 1}: ${violation}`),
    ),
  ]
}

const channelChildren =
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image textInput skipHours skipDays'.split(
    ' ',
  )
const itemChildren = 'title link description author category comments enclosure guid pubDate source'.split(
  ' ',
)

function itemViolations(item: XmlElement): string[] {
  const guid = childrenOf(item, 'guid')[0]
  const link = childrenOf(item, 'link')[0]
  const isPermanent = guid !== undefined && guid.attributes.isPermaLink !== 'false'
  return [
    ...atMostOnce(item, [
      'title',
      'link',
      'description',
      'author',
      'comments',
      'enclosure',
      'guid',
      'pubDate',
      'source',
    ]),
    ...(childrenOf(item, 'title').length + childrenOf(item, 'description').length === 0
      ? ['neither title nor description']
      : []),
    ...(link && !isAbsolute(textOf(link)) ? [`the link is no address: ${textOf(link)}`] : []),
    ...(isPermanent && !isAbsolute(textOf(guid)) ? [`a permanent guid is no address: ${textOf(guid)}`] : []),
    ...childrenOf(item, 'author')
      .filter((author) => !/\S+@\S+/.test(textOf(author)))
      .map(() => 'an author without an e-mail address'),
    ...dates(item, ['pubDate']),
    ...unknownChildren(item, itemChildren),
  ]
}

function once(parent: XmlElement, names: string[]): string[] {
  return names
    .filter((name) => childrenOf(parent, name).length !== 1)
    .map((name) => `${childrenOf(parent, name).length} × ${name} in ${parent.name}`)
}

function atMostOnce(parent: XmlElement, names: string[]): string[] {
  return names
    .filter((name) => childrenOf(parent, name).length > 1)
    .map((name) => `${childrenOf(parent, name).length} × ${name} in ${parent.name}`)
}

function dates(parent: XmlElement, names: string[]): string[] {
  return names
    .flatMap((name) => childrenOf(parent, name))
    .filter((date) => !isRfc822(textOf(date)))
    .map((date) => `${date.name} is no date of RFC 822: ${textOf(date)}`)
}

function isRfc822(text: string): boolean {
  const form =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/
  return form.test(text) && new Date(text).toUTCString().slice(0, 3) === text.slice(0, 3)
}

function isAbsolute(address: string): boolean {
  return /^https?:[^\s<>"]+$/i.test(address) && URL.canParse(address)
}

function unknownChildren(parent: XmlElement, known: string[]): string[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' || child.namespace !== '' || known.includes(child.name)
      ? []
      : [`<${child.name}> in <${parent.name}>`],
  )
}
