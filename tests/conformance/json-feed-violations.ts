type Fields = Record<string, unknown>

/**
 * What JSON Feed 1.1 forbids in a feed. Empty where there is nothing.
 * @throws SyntaxError where the text is not JSON
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedViolations(json: string): string[] {
  const feed: Fields = JSON.parse(json)
  const items = Array.isArray(feed.items) ? (feed.items as Fields[]) : []
  const ids = items.map(({ id }) => id)
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : [`version is ${feed.version}`]),
    ...(Array.isArray(feed.items) ? [] : ['items is no list']),
    ...texts(feed, ['title'], true),
    ...texts(feed, ['description', 'user_comment', 'language'], false),
    ...addresses(feed, ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon']),
    ...authors(feed),
    ...hubs(feed),
    ...unknown(feed, feedFields),
    ...(new Set(ids).size === ids.length ? [] : ['two items have one id']),
    ...items.flatMap((item, index) =>
      itemViolations(item).map((violation) => `item ${index + 1}: ${violation}`),
    ),
  ]
}

const feedFields =
  'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items'.split(
    ' ',
  )
const itemFields =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments'.split(
    ' ',
  )

function itemViolations(item: Fields): string[] {
  return [
    ...texts(item, ['id'], true),
    ...texts(item, ['title', 'content_html', 'content_text', 'summary', 'language'], false),
    ...(item.content_html === undefined && item.content_text === undefined ? ['no content'] : []),
    ...addresses(item, ['url', 'external_url', 'image', 'banner_image']),
    ...['date_published', 'date_modified']
      .filter((name) => item[name] !== undefined && !isInstant(item[name]))
      .map((name) => `${name} is no date of RFC 3339: ${item[name]}`),
    ...(item.tags === undefined || isListOf(item.tags, (tag) => typeof tag === 'string')
      ? []
      : ['tags is no list of texts']),
    ...authors(item),
    ...unknown(item, itemFields),
  ]
}

function texts(fields: Fields, names: string[], required: boolean): string[] {
  return names
    .filter((name) =>
      required
        ? typeof fields[name] !== 'string' || fields[name] === ''
        : !['string', 'undefined'].includes(typeof fields[name]),
    )
    .map((name) => `${name} is no text`)
}

function addresses(fields: Fields, names: string[]): string[] {
  return names
    .filter((name) => fields[name] !== undefined && !isAddress(fields[name]))
    .map((name) => `${name} is no absolute address: ${fields[name]}`)
}

function authors(fields: Fields): string[] {
  if (fields.authors === undefined) return []
  const told = (author: unknown) =>
    ['name', 'url', 'avatar'].some((name) => typeof (author as Fields)?.[name] === 'string')
  return isListOf(fields.authors, told) ? [] : ['an author without name, url and avatar']
}

function hubs({ hubs }: Fields): string[] {
  const isHub = (hub: unknown) => typeof (hub as Fields)?.type === 'string' && isAddress((hub as Fields).url)
  return hubs === undefined || isListOf(hubs, isHub) ? [] : ['a hub without type or url']
}

/** Extensions begin with an underscore. */
function unknown(fields: Fields, known: string[]): string[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name) && !name.startsWith('_'))
    .map((name) => `unknown field ${name}`)
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:[^\s]+$/i.test(value) && URL.canParse(value)
}

function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}
