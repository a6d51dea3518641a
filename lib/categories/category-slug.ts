import { nameSlug } from '../names/name-slug.ts'

/** A category's part of its address. */
export function categorySlug(name: string): string {
  return nameSlug(name)
}
