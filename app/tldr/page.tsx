import { StructuredData } from '@/components/structured-data'
import { TldrFront } from '@/components/tldr-front'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'
import { tldrPage } from '@/lib/tldr/tldr-page'

const t = strings(site.locale)

export const metadata = pageMetadata({
  title: t.takeaways,
  description: t.takeawaysNote,
  path: routes.tldr(),
})

export default function TldrPage() {
  const page = tldrPage(1)
  if (!page) return null
  return (
    <>
      <StructuredData json={listingData({ name: t.takeaways, href: routes.tldr, page }, site, t)} />
      <TldrFront
        page={page}
        takeaways={takeawaysHtml}
        categories={series().categories.slice(0, 12)}
        name={site.name}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
