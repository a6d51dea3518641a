import { notFound } from 'next/navigation'
import { StructuredData } from '@/components/structured-data'
import { YearFront } from '@/components/year-front'
import { archivePageSize } from '@/lib/archive/archive-page-size'
import { yearPage } from '@/lib/archive/year-page'
import { years } from '@/lib/archive/years'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterPages } from '@/lib/series/page-of'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { yearData } from '@/lib/structured-data/year-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ year: string; page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    years().flatMap(({ year, interviews }) =>
      laterPages(interviews.length, archivePageSize).map((page) => ({ year, page })),
    ),
    ({ year, page }) => routes.archiveYear(year, Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const { year, page } = await params
  const found = yearPage(year, Number(page))?.page
  if (!found) return {}
  return pageMetadata({
    title: `${t.archive} · ${year} · ${t.pageOf(found.page, found.pages)}`,
    description: t.archiveNote,
    path: routes.archiveYear(year, found.page),
  })
}

export default async function LaterYearPage({ params }: Props) {
  const { year, page } = await params
  const found = yearPage(year, Number(page))
  if (!found) notFound()
  return (
    <>
      <StructuredData json={yearData(found, site, t)} />
      <YearFront {...found} years={years()} locale={site.locale} t={t} />
    </>
  )
}
