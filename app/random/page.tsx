import { RandomFront } from '@/components/random-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { buildDay } from '@/lib/random/build-day'
import { pickOfDay } from '@/lib/random/pick-of-day'
import { routes } from '@/lib/routes'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { pageData } from '@/lib/structured-data/page-data'

const t = strings(site.locale)

export const metadata = pageMetadata({
  title: t.randomInterview,
  description: site.description,
  path: routes.random(),
  hidden: true,
})

export default function RandomPage() {
  const day = buildDay(site.timeZone)
  return (
    <>
      <StructuredData
        json={pageData({ site, type: 'WebPage', name: t.randomInterview, path: routes.random() })}
      />
      <RandomFront
        pick={pickOfDay(series().interviews, day)}
        takeaways={takeawaysHtml}
        day={day}
        name={site.name}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
