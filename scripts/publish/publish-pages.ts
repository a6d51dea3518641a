import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { atMost } from '../workers/at-most.ts'
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
  const folders = new Map<string, Promise<unknown>>()
  const mkdirOnce = (folder: string) => {
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true })
    folders.set(folder, made)
    return made
  }
  await atMost(16, pages, async ([path, file]) => {
    try {
      const exported = await readFile(file, 'utf8')
      const page = await publishPage(exported, { ...site, styles, joined }, addressOf(path))
      await mkdirOnce(dirname(join(out, path)))
      await writeFile(join(out, path), page, { flag: 'wx' })
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw addressTaken(path)
      throw new Error(`${path} cannot be published: ${error instanceof Error ? error.message : error}`)
    }
  })
  return []
}

/** The path of a page's file as an address: `/about` of `about.html`. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`
}
