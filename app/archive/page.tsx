import { ArchiveFront } from '@/components/archive-front'
import { archivePageSize } from '@/lib/archive/archive-page-size'
import { years } from '@/lib/archive/years'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'

const t = strings(site.locale)

export const metadata = pageMetadata({ title: t.archive, description: t.archiveNote, path: routes.archive() })

export default function ArchivePage() {
  const page = pageOf(series().order, 1, archivePageSize)
  return page && <ArchiveFront page={page} years={years()} name={site.name} t={t} />
}
