import { isText, listOf } from './field-values.ts'

/** The categories a post names itself; to Jekyll a text holds one in each word, except under `category`. */
export function categoryNames(own: Record<string, unknown>): string[] {
  return [
    ...new Set([
      ...(isText(own.category) ? [own.category] : listOf(own.category)),
      ...listOf(own.categories),
    ]),
  ]
}
