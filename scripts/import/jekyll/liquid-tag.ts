import type { LiquidContext } from './liquid-output.ts'

/** What a tag such as `{% post_url 2023-10-01-nurse %}` prints, or undefined where only Jekyll would know. */
export function liquidTag(tag: string, words: string, context: LiquidContext): string | undefined {
  const argument = words.trim()
  if (tag === 'post_url') return postAddress(argument.replace(/^\//, ''), context)
  if (tag === 'link') return linkedAddress(argument.replace(/^["']|["']$/g, '').replace(/^\//, ''), context)
  if (tag === 'include' || tag === 'include_relative') return includedPicture(argument)
  return undefined
}

function postAddress(name: string, { site, addressOf }: LiquidContext): string | undefined {
  const slug = site.slugByName.get(name)
  return slug === undefined ? undefined : addressOf(slug)
}

function linkedAddress(path: string, { site, addressOf }: LiquidContext): string | undefined {
  const slug = site.slugByPath.get(path)
  if (slug !== undefined) return addressOf(slug)
  // A page has its address from Jekyll; any other file stands where it stands.
  return site.findFile(path) && !/\.(?:md|markdown|html?)$/i.test(path) ? `/${path}` : undefined
}

/** Themes show pictures by a file of their own: `{% include figure.html src="/a.png" alt="A" caption="B" %}`. */
function includedPicture(argument: string): string | undefined {
  const [name = ''] = argument.split(/\s/)
  if (!/image|img|figure|photo|picture/i.test(name)) return undefined
  const values = new Map<string, string>()
  for (const [, key = '', double, single] of argument.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    values.set(key.toLowerCase(), double ?? single ?? '')
  const given = (...names: string[]) => names.map((one) => values.get(one)).find((value) => value?.trim())
  const address = given('src', 'url', 'image_path', 'path', 'file', 'image', 'img')
  // An address or a caption made by Liquid in turn is not known here.
  if (address === undefined || [...values.values()].some((value) => /\{[{%]/.test(value))) return undefined
  const caption = given('caption', 'description')
  const alt = given('alt') ?? caption ?? given('title') ?? ''
  const picture = `![${alt.replace(/[[\]\\]/g, '\\$&')}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`
  return caption === undefined ? picture : `${picture}\n\n${caption}`
}
