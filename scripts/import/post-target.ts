import { slugFromPath } from '../../lib/reading/slug-from-path.ts'

/**
 * Where a post is to stand, and its slug: from its old slug, else from its title, else from what identifies it.
 * @param day `2023-10-01`, or empty where none is known
 */
export function postTarget(
  day: string,
  slug: string,
  title: string,
  id: string,
): { target: string; slug: string } {
  const name = [decoded(slug), title, `post-${id}`]
    .map((one) => slugFromPath(`${one.replaceAll('/', '-').replaceAll('.', '-')}.md`))
    .find((one) => one !== '')
  const target = `interviews/${day === '' ? '' : `${day}-`}${name}.md`
  return { target, slug: slugFromPath(target) }
}

/** WordPress keeps the letters of other scripts percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
