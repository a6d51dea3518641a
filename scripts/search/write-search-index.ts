import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { categoryKey } from '../../lib/categories/category-key.ts'
import { mountedPath } from '../../lib/mounted-path.ts'
import { routes } from '../../lib/routes.ts'
import type { Interview } from '../../lib/schema/interview.ts'
import { commonWords } from '../../lib/search/common-words.ts'
import { notSearched, searchDocument } from '../../lib/search/search-document.ts'
import { publicationState } from '../../lib/series/publication-state.ts'
import type { Series } from '../../lib/series/series.ts'
import { newestFirst } from '../../lib/series/series-order.ts'

/**
 * Indexes the published interviews of a built site into files that browsers can search by themselves. Drafts and
 * scheduled interviews stay out, in previews too; a series without an interview gets no index.
 * @param out folder that the index is written into
 * @param pageAt gives the final page at a path, as `routes` names it; undefined where there is none yet
 * @param basePath the folder of its domain that the site stands in: results lead there
 * @throws Error naming the page or the file that cannot be indexed
 */
export async function writeSearchIndex(
  out: string,
  pageAt: (path: string) => Promise<string | undefined>,
  { all, categories }: Pick<Series, 'all' | 'categories'>,
  { locale, basePath }: { locale: string; basePath: string },
): Promise<void> {
  const folder = join(out, routes.searchIndex())
  await rm(folder, { recursive: true, force: true })
  const now = new Date()
  const published = newestFirst(all).filter((interview) => publicationState(interview, now) === 'published')
  const names = new Map(categories.map(({ name }) => [categoryKey(name), name]))
  const documents: { path: string; html: string }[] = []
  for (const interview of published) {
    const path = routes.interview(interview.slug)
    const page = await pageAt(path)
    // Its hour came while the site was being built: the next build has its page.
    if (page === undefined) continue
    documents.push({
      path: mountedPath(basePath, path),
      html: documentOf(interview, page, names, documents.length),
    })
  }
  if (documents.length === 0) return
  // Others look through `out` at the same time, and find the index whole or not at all.
  const made = `${out}-search`
  await rm(made, { recursive: true, force: true })
  for (const { path, content } of await indexFiles(documents, stemmedLanguage(locale))) {
    await mkdir(dirname(join(made, path)), { recursive: true })
    await writeFile(join(made, path), content)
  }
  const texts = documents.map(({ html }) => html.replace(/<[^>]*>|&\S+;/g, ' '))
  await writeFile(join(made, 'words.json'), JSON.stringify(commonWords(texts)))
  await rename(made, folder)
}

function documentOf(interview: Interview, page: string, names: Map<string, string>, place: number): string {
  const { slug, date, interviewer, lang } = interview
  const filters = {
    categories: interview.categories.map((name) => names.get(categoryKey(name)) ?? name),
    year: date.slice(0, 4),
    interviewer,
    language: lang,
  }
  try {
    return searchDocument(interview, page, filters, place)
  } catch (error) {
    throw new Error(`${slug} cannot be indexed: ${error instanceof Error ? error.message : error}`)
  }
}

async function indexFiles(documents: { path: string; html: string }[], language: string) {
  try {
    // One index for all languages, or a search would find only what is written in the language of the page.
    const index = whole(await createIndex({ forceLanguage: language, excludeSelectors: notSearched })).index
    if (!index) throw new Error('Pagefind gave no index.')
    const added = await Promise.all(
      documents.map(({ path, html }) => index.addHTMLFile({ url: path, content: html })),
    )
    added.forEach(whole)
    return whole(await index.getFiles()).files.filter(({ path }) => asked.test(path))
  } finally {
    await close()
  }
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
