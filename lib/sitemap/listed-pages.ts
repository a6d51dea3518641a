import { archivePageSize } from '../archive/archive-page-size.ts'
import { yearPage } from '../archive/year-page.ts'
import { years } from '../archive/years.ts'
import { people } from '../people/people.ts'
import type { Person } from '../people/people-of.ts'
import { peoplePage } from '../people/people-page.ts'
import { personPage } from '../people/person-page.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { categoryPage } from '../series/category-page.ts'
import { type Page, pageOf } from '../series/page-of.ts'
import { questionPage } from '../series/question-page.ts'
import { questionsPage } from '../series/questions-page.ts'
import { series } from '../series/series.ts'
import { tldrPage } from '../tldr/tldr-page.ts'

/** A page that lists interviews, and which. */
export interface ListedPage {
  path: string
  interviews: Interview[]
  /** What it is drawn of, besides the texts in `answers`: as long as all of this is the same, so is the page. */
  shows: unknown
  /** Those of its interviews whose texts it quotes. */
  answers?: Interview[]
}

/** Every page that lists interviews or what they hold. A new kind of list is a new line here. */
export function listedPages(): ListedPage[] {
  const { interviews, order, categories, questions } = series()
  const yearLinks = years().map(({ year, interviews }) => [year, interviews.length])
  return [
    ...pages(routes.home, (page) => listOf(pageOf(interviews, page))),
    ...pages(routes.tldr, (page) => listOf(tldrPage(page))),
    ...pages(routes.archive, (page) => listOf(pageOf(order, page, archivePageSize), yearLinks)),
    ...years().flatMap(({ year }) =>
      pages(
        (page) => routes.archiveYear(year, page),
        (page) => {
          const found = yearPage(year, page)
          const listed = found?.months.flatMap((month) => month.interviews)
          return listed && { interviews: listed, shows: [found, yearLinks] }
        },
      ),
    ),
    { path: routes.categories(), interviews, shows: categories.map(({ name, slug }) => [name, slug]) },
    ...categories.flatMap(({ slug }) =>
      pages(
        (page) => routes.category(slug, page),
        (page) => {
          const found = categoryPage(slug, page)
          return found && { interviews: found.page.items, shows: found }
        },
      ),
    ),
    ...pages(routes.questions, (page) => {
      const found = questionsPage(page)
      if (!found) return undefined
      const lines = found.items.map(({ id, wording, lang, interviews }) => [id, wording, lang, interviews])
      return {
        interviews: found.items.flatMap(({ answers }) => interviewsOf(answers)),
        shows: [lines, found.page, found.pages],
      }
    }),
    ...questions.flatMap(({ id }) =>
      pages(
        (page) => routes.question(id, page),
        (page) => {
          const found = questionPage(id, page)
          const answers = found && interviewsOf(found.page.items)
          return answers && { interviews: answers, shows: found, answers }
        },
      ),
    ),
    ...pages(routes.people, (page) => {
      const found = peoplePage(page)
      if (!found) return undefined
      const named = [...found.interviewers, ...found.interviewees].flatMap(talksOf)
      return { interviews: [...named, ...found.unnamed], shows: found }
    }),
    ...[...people().keys()].flatMap((slug) =>
      pages(
        (page) => routes.person(slug, page),
        (page) => {
          const found = personPage(slug, page)
          return found && { interviews: [...found.answered, ...found.asked], shows: found }
        },
      ),
    ),
  ]
}

type Listed = Omit<ListedPage, 'path'>

/** The pages of one list, from the first to the last that is found. */
function pages(path: (page: number) => string, find: (page: number) => Listed | undefined): ListedPage[] {
  const found: ListedPage[] = []
  for (let page = 1; ; page++) {
    const listed = find(page)
    if (!listed) return found
    found.push({ path: path(page), ...listed })
  }
}

function listOf(page: Page<Interview> | undefined, besides?: unknown): Listed | undefined {
  return page && { interviews: page.items, shows: [page, besides] }
}

function talksOf({ answered, asked }: Person): Interview[] {
  return [...answered, ...asked]
}

function interviewsOf(answers: { interview: Interview }[]): Interview[] {
  return answers.map(({ interview }) => interview)
}
