import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost } from '../workers/at-most.ts'
import { type PublishedSite, publishPage } from './publish-page.ts'
import { usedStyles } from './used-styles.ts'

/** What all pages share. */
export interface PagesOfSite extends Omit<PublishedSite, 'styles'> {
  /** The export's folder. */
  out: string
  /** Address of each style sheet, and what it says. */
  sheets: [address: string, css: string][]
}

/**
 * Turns exported pages into those that readers get, in place.
 * @param paths below `out`
 * @throws Error naming the page that holds what may not be published
 */
export default async function publishPages(
  paths: string[],
  { out, sheets, ...site }: PagesOfSite,
): Promise<never[]> {
  const styles = new Map(sheets.map(([address, css]) => [address, usedStyles(css)]))
  await atMost(16, paths, async (path) => {
    const file = join(out, path)
    try {
      const exported = await readFile(file, 'utf8')
      await writeFile(file, await publishPage(exported, { ...site, styles }, addressOf(path)))
    } catch (error) {
      throw new Error(`${path} cannot be published: ${error instanceof Error ? error.message : error}`)
    }
  })
  return []
}

/** The path of a page's file as an address: `/about` of `about.html`. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`
}
