import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { routes } from '../../lib/routes.ts'
import { commonWords } from '../../lib/search/common-words.ts'
import { notSearched } from '../../lib/search/search-document.ts'
import { makeFoldersOf } from '../files/make-folders-of.ts'
import { atMost } from '../workers/at-most.ts'
import type { SearchDocument } from './search-documents.ts'

/**
 * Indexes the interviews of a site into files that browsers can search by themselves. A series without an interview
 * gets no index.
 * @param out folder that the index is written into
 * @param locale of the site: the language whose words are searched by their stems
 * @throws Error naming the page or the file that cannot be indexed
 */
export async function writeSearchIndex(
  out: string,
  documents: SearchDocument[],
  locale: string,
): Promise<void> {
  const folder = join(out, routes.searchIndex())
  await rm(folder, { recursive: true, force: true })
  if (documents.length === 0) return
  // Others look through `out` at the same time, and find the index whole or not at all.
  const made = `${out}-search`
  await rm(made, { recursive: true, force: true })
  try {
    const index = await filledIndex(documents, stemmedLanguage(locale))
    const indexing = index.getFiles()
    // While Pagefind's own process is at work.
    const words = commonWords(documents.map(({ html }) => html.replace(/<[^>]*>|&\S+;/g, ' ')))
    const files = whole(await indexing).files.filter(({ path }) => asked.test(path))
    await makeFoldersOf(files.map(({ path }) => join(made, path)))
    await atMost(16, files, ({ path, content }) => writeFile(join(made, path), content))
    await writeFile(join(made, 'words.json'), JSON.stringify(words))
  } finally {
    await close()
  }
  await rename(made, folder)
}

async function filledIndex(documents: SearchDocument[], language: string): Promise<PagefindIndex> {
  // One index for all languages, or a search would find only what is written in the language of the page.
  const { index } = whole(await createIndex({ forceLanguage: language, excludeSelectors: notSearched }))
  if (!index) throw new Error('Pagefind gave no index.')
  const added = await Promise.all(
    documents.map(({ path, html }) => index.addHTMLFile({ url: path, content: html })),
  )
  added.forEach(whole)
  return index
}

/** What browser/search/ asks for; the rest of what Pagefind writes is its own interface. */
const asked =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|(?:index|filter|fragment)\/.+)$/

/** Languages whose words are apart already, by `wordsApart`, would be cut again: English leaves them whole. */
function stemmedLanguage(locale: string): string {
  const { language } = new Intl.Locale(locale)
  return ['ja', 'zh', 'th'].includes(language) ? 'en' : language
}

/** @throws Error with Pagefind's own words */
function whole<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`The search index: ${response.errors.join(' ')}`)
  return response
}
