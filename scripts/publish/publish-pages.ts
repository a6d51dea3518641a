import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { addressTaken } from './address-taken.ts'
import { joinClasses } from './join-classes.ts'
import { type PublishedSite, publishPage } from './publish-page.ts'
import { usedStyles } from './used-styles.ts'

/** What all pages share. */
export interface PagesOfSite extends Omit<PublishedSite, 'styles' | 'joined'> {
  /** Folder of the new site. */
  out: string
  /** Address of each style sheet, and what it says. */
  sheets: [address: string, css: string][]
}

/**
 * Makes of the pages that Next drew those that readers get.
 * @param pages each by its path below `out`, and the file that it stands in
 * @throws Error naming the page that holds what may not be published, or whose place is taken
 */
export default async function publishPages(
  pages: [path: string, file: string][],
  { out, sheets, ...site }: PagesOfSite,
): Promise<never[]> {
  const styles = new Map(sheets.map(([address, css]) => [address, usedStyles(css)]))
  const joined = joinClasses()
  const folders = new Set<string>()
  for (const [path, file] of pages) {
    try {
      // One after the other: a process that computes all the time waits longer for a thread to read than for the disk.
      const page = await publishPage(readFileSync(file, 'utf8'), { ...site, styles, joined }, addressOf(path))
      const folder = dirname(join(out, path))
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
      folders.add(folder)
      writeFileSync(join(out, path), page, { flag: 'wx' })
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw addressTaken(path)
      throw new Error(`${path} cannot be published: ${error instanceof Error ? error.message : error}`)
    }
  }
  return []
}

/** The path of a page's file as an address: `/about` of `about.html`. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`
}
