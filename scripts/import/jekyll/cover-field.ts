import { isGroup } from '../is-group.ts'
import { isText } from './field-values.ts'
import type { JekyllFields } from './jekyll-fields.ts'

/**
 * Finds the picture at a post's head among its fields, and its copy here.
 * @param set gains the field; one that `_config.yml` gives is taken back where the site does not hold the picture
 * @param remove gains the field it stood in, if that has another name here
 */
export function coverField(post: JekyllFields, set: Record<string, unknown>, remove: string[]): void {
  for (const name of covers) {
    const written = post.own[name] ?? (name in set ? set[name] : undefined)
    const path = isText(written)
      ? written
      : isGroup(written) && isText(written.path)
        ? written.path
        : undefined
    if (path === undefined) continue
    const known = name === 'header-img' || name === 'cover'
    if (/^(?:https?:)?\/\//i.test(path)) {
      if (!known && !hasCover(post.own, set)) move(name, path)
      continue
    }
    const found = post.pictureAt(path)
    if (found === undefined) {
      if (!(name in post.own)) delete set[name]
      continue
    }
    if (known) set[name] = found
    else if (!hasCover(post.own, set)) move(name, found)
  }
  function move(name: string, address: string): void {
    set.cover = address
    const written = post.own[name]
    if (!isGroup(written)) remove.push(name)
    else if (isText(written.alt)) set.coverAlt = written.alt
  }
}

function hasCover(own: Record<string, unknown>, set: Record<string, unknown>): boolean {
  return [own.cover, own['header-img'], set.cover].some((value) => isText(value))
}

/** Fields in which themes keep the picture at a post's head. */
const covers = [
  'header-img',
  'cover',
  'image',
  'featured_image',
  'feature_image',
  'featured-image',
  'img',
  'thumbnail',
]
