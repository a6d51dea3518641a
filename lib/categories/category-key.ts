import { nameKey } from '../names/name-key.ts'

/** What makes two spellings one category: they differ in case, width or spacing at most. */
export function categoryKey(name: string): string {
  return nameKey(name)
}
