import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { categoriesOf } from '../../lib/categories/categories-of.ts'
import { renderMarkdown } from '../../lib/markdown/render-markdown.ts'
import { readInterview } from '../../lib/reading/read-interview.ts'
import { routes } from '../../lib/routes.ts'
import type { Interview } from '../../lib/schema/interview.ts'
import type { Series } from '../../lib/series/series.ts'
import siteConfig from '../../site.config.ts'
import { readContentFiles } from '../content/read-content-files.ts'

/**
 * Writes the text of each interview of a content folder as a page without anything around it: what the search's
 * index is made of, without the minutes of a whole build.
 * @param out folder of the pages
 */
export async function generatedPages(
  contentDir: string,
  out: string,
): Promise<Pick<Series, 'all' | 'categories'>> {
  const all: Interview[] = []
  for (const file of (await readContentFiles(contentDir)).files) {
    const { interview, body } = readInterview(file, siteConfig)
    if (!interview) throw new Error(`${file.path} gives no interview.`)
    const text = renderMarkdown(body, { lang: interview.lang, siteUrl: siteConfig.url })
    const page = join(out, `${routes.interview(interview.slug)}.html`)
    await mkdir(dirname(page), { recursive: true })
    await writeFile(page, `<article><div data-pagefind-body="">${text}</div></article>`)
    all.push(interview)
  }
  return { all, categories: categoriesOf(all) }
}
