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
import { pageOf } from '../series/page-of.ts'
import { questionPage } from '../series/question-page.ts'
import { questionsPage } from '../series/questions-page.ts'
import { series } from '../series/series.ts'
import { tldrPage } from '../tldr/tldr-page.ts'

/** A page that lists interviews, and which. */
export interface ListedPage {
  path: string
  interviews: Interview[]
}

/** Every page that lists interviews or what they hold. A new kind of list is a new line here. */
export function listedPages(): ListedPage[] {
  const { interviews, order, categories, questions } = series()
  return [
    ...pages(routes.home, (page) => pageOf(interviews, page)?.items),
    ...pages(routes.tldr, (page) => tldrPage(page)?.items),
    ...pages(routes.archive, (page) => pageOf(order, page, archivePageSize)?.items),
    ...years().flatMap(({ year }) =>
      pages(
        (page) => routes.archiveYear(year, page),
        (page) => yearPage(year, page)?.months.flatMap((month) => month.interviews),
      ),
    ),
    { path: routes.categories(), interviews },
    ...categories.flatMap(({ slug }) =>
      pages(
        (page) => routes.category(slug, page),
        (page) => categoryPage(slug, page)?.page.items,
      ),
    ),
    ...pages(routes.questions, (page) =>
      questionsPage(page)?.items.flatMap(({ answers }) => interviewsOf(answers) ?? []),
    ),
    ...questions.flatMap(({ id }) =>
      pages(
        (page) => routes.question(id, page),
        (page) => interviewsOf(questionPage(id, page)?.page.items),
      ),
    ),
    ...pages(routes.people, (page) => {
      const found = peoplePage(page)
      return found && [...[...found.interviewers, ...found.interviewees].flatMap(talksOf), ...found.unnamed]
    }),
    ...[...people().keys()].flatMap((slug) =>
      pages(
        (page) => routes.person(slug, page),
        (page) => {
          const found = personPage(slug, page)
          return found && [...found.answered, ...found.asked]
        },
      ),
    ),
  ]
}

/** The pages of one list, from the first to the last that is found. */
function pages(
  path: (page: number) => string,
  find: (page: number) => Interview[] | undefined,
): ListedPage[] {
  const found: ListedPage[] = []
  for (let page = 1; ; page++) {
    const interviews = find(page)
    if (!interviews) return found
    found.push({ path: path(page), interviews })
  }
}

function talksOf({ answered, asked }: Person): Interview[] {
  return [...answered, ...asked]
}

function interviewsOf(answers: { interview: Interview }[] | undefined): Interview[] | undefined {
  return answers?.map(({ interview }) => interview)
}
