import { notFound } from 'next/navigation'
import { StructuredData } from '@/components/structured-data'
import { YearFront } from '@/components/year-front'
import { yearPage } from '@/lib/archive/year-page'
import { years } from '@/lib/archive/years'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { yearData } from '@/lib/structured-data/year-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ year: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    years().map(({ year }) => ({ year })),
    ({ year }) => routes.archiveYear(year),
  )
}

export async function generateMetadata({ params }: Props) {
  const { year } = await params
  return pageMetadata({
    title: `${t.archive} · ${year}`,
    description: t.archiveNote,
    path: routes.archiveYear(year),
  })
}

export default async function YearPage({ params }: Props) {
  const found = yearPage((await params).year, 1)
  if (!found) notFound()
  return (
    <>
      <StructuredData json={yearData(found, site, t)} />
      <YearFront {...found} years={years()} locale={site.locale} t={t} />
    </>
  )
}
