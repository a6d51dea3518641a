import { categorySlug } from '../categories/category-slug.ts'

/**
 * The part of its address that a wording gives a question: letters, digits and hyphens, never empty. “What does a
 * normal day look like?” → `what-does-a-normal-day-look-like`; a long one ends at a word.
 */
export function questionSlug(wording: string): string {
  const slug = categorySlug(wording)
  const letters = [...slug]
  if (letters.length <= longest) return slug
  const cut = letters.slice(0, longest).join('')
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}

/** In letters: an address one can read, and a file name within 255 bytes in any script. */
const longest = 60
