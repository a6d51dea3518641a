import { ArchiveFront } from '@/components/archive-front'
import { StructuredData } from '@/components/structured-data'
import { archivePageSize } from '@/lib/archive/archive-page-size'
import { years } from '@/lib/archive/years'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'

const t = strings(site.locale)

export const metadata = pageMetadata({ title: t.archive, description: t.archiveNote, path: routes.archive() })

export default function ArchivePage() {
  const page = pageOf(series().order, 1, archivePageSize)
  if (!page) return null
  return (
    <>
      <StructuredData json={listingData({ name: t.archive, href: routes.archive, page }, site, t)} />
      <ArchiveFront page={page} years={years()} name={site.name} t={t} />
    </>
  )
}
