import { SeriesFront } from '@/components/series-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { seriesProgress } from '@/lib/series/series-progress'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listData } from '@/lib/structured-data/list-data'

export const metadata = pageMetadata({ description: site.description, path: routes.home() })

export default function HomePage() {
  const { interviews, order, total, withdrawn } = series()
  const page = pageOf(interviews, 1)
  return (
    page && (
      <>
        <StructuredData json={listData({ site, page, crumbs: [] })} />
        <SeriesFront
          name={site.name}
          description={site.description}
          progress={seriesProgress(
            order,
            total,
            withdrawn.flatMap(({ number }) => number ?? []),
          )}
          page={page}
          takeaways={takeawaysHtml}
          total={total}
          locale={site.locale}
          t={strings(site.locale)}
        />
      </>
    )
  )
}
