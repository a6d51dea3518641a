import type { Question } from 'schema-dts'
import { routes } from '../routes.ts'
import type { Page } from '../series/page-of.ts'
import type { Strings } from '../strings/strings.ts'
import { pageData } from './page-data.ts'
import type { StructuredSite } from './structured-site.ts'

interface QuestionFacts {
  question: { id: string; wording: string; interviews: number }
  page: Pick<Page<unknown>, 'page' | 'pages'>
}

/** A page of answers to one question, as JSON-LD: what was asked, and how many answered. The answers stand once, on the page. */
export function questionData({ question, page }: QuestionFacts, site: StructuredSite, t: Strings): string {
  const { id, wording, interviews } = question
  const mainEntity: Exclude<Question, string> = {
    '@type': 'Question',
    name: wording,
    answerCount: interviews,
  }
  return pageData({
    site,
    type: 'CollectionPage',
    name: page.page === 1 ? wording : `${wording} · ${t.pageOf(page.page, page.pages)}`,
    path: routes.question(id, page.page),
    trail: [{ name: t.questions, path: routes.questions() }],
    mainEntity,
  })
}
