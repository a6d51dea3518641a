import { notFound } from 'next/navigation'
import { ArchiveFront } from '@/components/archive-front'
import { StructuredData } from '@/components/structured-data'
import { archivePageSize } from '@/lib/archive/archive-page-size'
import { years } from '@/lib/archive/years'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterPages, pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    laterPages(series().order.length, archivePageSize).map((page) => ({ page })),
    ({ page }) => routes.archive(Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const found = pageOf(series().order, Number((await params).page), archivePageSize)
  if (!found) return {}
  return pageMetadata({
    title: `${t.archive} · ${t.pageOf(found.page, found.pages)}`,
    description: t.archiveNote,
    path: routes.archive(found.page),
  })
}

export default async function LaterArchivePage({ params }: Props) {
  const page = pageOf(series().order, Number((await params).page), archivePageSize)
  if (!page) notFound()
  return (
    <>
      <StructuredData json={listingData({ name: t.archive, href: routes.archive, page }, site, t)} />
      <ArchiveFront page={page} years={years()} name={site.name} t={t} />
    </>
  )
}
