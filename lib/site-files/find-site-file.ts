import { contentType } from './content-type.ts'
import { siteFiles } from './site-files.ts'

/**
 * Writes the file at an address; undefined where there is none.
 * @param segments of its path, percent-encoded as in the address
 */
export function findSiteFile(segments: string[]): { text: string; type: string } | undefined {
  const address = `/${segments.join('/')}`
  const file = siteFiles().find(({ path }) => path === address)
  return file && { text: file.text(), type: contentType(address) }
}
