import { notFound } from 'next/navigation'
import { PeopleFront } from '@/components/people-front'
import { StructuredData } from '@/components/structured-data'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { peopleCount, peoplePage, peoplePageSize } from '@/lib/people/people-page'
import { routes } from '@/lib/routes'
import { laterPages } from '@/lib/series/page-of'
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
    laterPages(peopleCount(), peoplePageSize).map((page) => ({ page })),
    ({ page }) => routes.people(Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const found = peoplePage(Number((await params).page))?.page
  if (!found) return {}
  return pageMetadata({
    title: `${t.people} · ${t.pageOf(found.page, found.pages)}`,
    description: t.peopleNote,
    path: routes.people(found.page),
  })
}

export default async function LaterPeoplePage({ params }: Props) {
  const found = peoplePage(Number((await params).page))
  if (!found) notFound()
  return (
    <>
      <StructuredData
        json={listingData({ name: t.people, href: routes.people, page: found.page }, site, t)}
      />
      <PeopleFront {...found} name={site.name} t={t} />
    </>
  )
}
