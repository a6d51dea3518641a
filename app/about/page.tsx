import { PageHeading } from '@/components/page-heading'
import { Prose } from '@/components/prose'
import { SeriesFigures } from '@/components/series-figures'
import { StructuredData } from '@/components/structured-data'
import { bodyHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { statistics } from '@/lib/statistics/statistics'
import { strings } from '@/lib/strings/strings'
import { pageData } from '@/lib/structured-data/page-data'

const { about, interviews, total } = series()
const t = strings(site.locale)
const title = about?.title ?? t.aboutTheSeries

export const metadata = pageMetadata({
  title,
  description: about?.summary ?? site.description,
  path: routes.about(),
})

export default function AboutPage() {
  return (
    <>
      <StructuredData json={pageData({ site, type: 'AboutPage', name: title, path: routes.about() })} />
      <PageHeading kind={site.name} title={title}>
        <p>{about?.summary ?? site.description}</p>
        <p className="mt-2 font-sans text-sm">{t.progress(interviews.length, total)}</p>
      </PageHeading>
      <div className="mt-10">{about && <Prose html={bodyHtml(about.body, site.locale, 'about.md')} />}</div>
      <SeriesFigures statistics={statistics()} locale={site.locale} t={t} />
    </>
  )
}
