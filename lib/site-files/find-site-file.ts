import { contentType } from './content-type.ts'
import { siteFiles } from './site-files.ts'

/**
 * Writes the file at an address; undefined where there is none.
 * @param segments of its path, percent-encoded or not, as the way to the route left them
 */
export function findSiteFile(segments: string[]): { text: string; type: string } | undefined {
  const address = decoded(`/${segments.join('/')}`)
  const file = siteFiles().find(({ path }) => decoded(path) === address)
  return file && { text: file.text(), type: contentType(file.path) }
}

/** A rewrite encodes what is encoded once more. Slugs have no percent sign of their own. */
function decoded(path: string): string {
  return path.includes('%') ? decoded(decodeURIComponent(path)) : path
}
