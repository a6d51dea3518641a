import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { CategoryLinks } from './category-links'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'
import { TldrEntry } from './tldr-entry'

interface TldrFrontProps {
  page: Page<Interview>
  takeaways(interview: Interview): string[]
  /** The fullest ones, whose pages have the takeaways by category. */
  categories: { name: string; slug: string }[]
  name: string
  locale: string
  t: Strings
}

/** One page of the takeaways of all interviews. */
export function TldrFront({ page, takeaways, categories, name, locale, t }: TldrFrontProps) {
  return (
    <>
      <PageHeading kind={name} title={t.takeaways}>
        <p>{page.page === 1 ? t.takeawaysNote : t.pageOf(page.page, page.pages)}</p>
      </PageHeading>
      {page.page === 1 && categories.length > 0 && (
        <div className="print:hidden">
          <CategoryLinks heading={t.byCategory} categories={categories} />
        </div>
      )}
      {page.count === 0 && <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>}
      <div className="mt-8">
        {page.items.map((interview) => (
          <TldrEntry
            key={interview.slug}
            interview={interview}
            takeaways={takeaways(interview)}
            locale={locale}
            t={t}
          />
        ))}
      </div>
      <div className="print:hidden">
        <Pagination page={page} href={routes.tldr} t={t} />
      </div>
    </>
  )
}
