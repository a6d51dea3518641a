import { PageHeading } from '@/components/page-heading'
import { SearchElse } from '@/components/search-else'
import { SearchPanel } from '@/components/search-panel'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { pageData } from '@/lib/structured-data/page-data'

const t = strings(site.locale)

export const metadata = pageMetadata({
  title: t.search,
  description: site.description,
  path: routes.search(),
})

export default function SearchPage() {
  const { interviews, categories } = series()
  const page = pageOf(interviews, 1)
  return (
    <>
      <StructuredData
        json={pageData({ site, type: 'SearchResultsPage', name: t.search, path: routes.search() })}
      />
      <PageHeading kind={site.name} title={t.search}>
        {site.isDevelopment && <p>{t.searchInBuildOnly}</p>}
      </PageHeading>
      {interviews.length > 0 && <SearchPanel t={t} />}
      {page && (
        <SearchElse
          categories={categories}
          page={page}
          takeaways={takeawaysHtml}
          locale={site.locale}
          t={t}
        />
      )}
    </>
  )
}
