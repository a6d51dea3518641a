import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { CategoryPage } from '@/lib/series/category-page'
import type { Strings } from '@/lib/strings/strings'
import { FeedLinks } from './feed-links'
import { InterviewList } from './interview-list'
import { PageHeading } from './page-heading'

interface CategoryFrontProps extends CategoryPage {
  takeaways(interview: Interview): string[]
  locale: string
  t: Strings
}

/** One page of a category. */
export function CategoryFront({ category, page, takeaways, locale, t }: CategoryFrontProps) {
  return (
    <>
      <FeedLinks title={category.name} slug={category.slug} />
      <PageHeading kind={t.categories} title={category.name}>
        <p>{t.interviewCount(page.count)}</p>
      </PageHeading>
      <InterviewList
        heading={page.page === 1 ? t.newestInterviews : t.pageOf(page.page, page.pages)}
        page={page}
        takeaways={takeaways}
        href={(number) => routes.category(category.slug, number)}
        locale={locale}
        t={t}
      />
    </>
  )
}
