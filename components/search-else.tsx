import type { Category } from '@/lib/categories/categories-of'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { CategoryLinks } from './category-links'
import { InterviewList } from './interview-list'

interface SearchElseProps {
  categories: Category[]
  page: Page<Interview>
  takeaways(interview: Interview): string[]
  locale: string
  t: Strings
}

/** What the search page offers before a search, and to readers whose browser runs no script. */
export function SearchElse({ categories, page, takeaways, locale, t }: SearchElseProps) {
  return (
    <div className="search-else">
      <p className="hidden noscript:block">{t.searchWithoutScript}</p>
      {categories.length > 0 && <CategoryLinks heading={t.categories} categories={categories} />}
      <InterviewList
        heading={t.newestInterviews}
        page={page}
        takeaways={takeaways}
        href={routes.home}
        locale={locale}
        t={t}
      />
    </div>
  )
}
