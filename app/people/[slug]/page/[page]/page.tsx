import { notFound } from 'next/navigation'
import { PersonFront } from '@/components/person-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { people } from '@/lib/people/people'
import { personPage, personPageSize } from '@/lib/people/person-page'
import { routes } from '@/lib/routes'
import { laterPages } from '@/lib/series/page-of'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { personData } from '@/lib/structured-data/person-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return pagesToDraw(
    [...people().values()].flatMap(({ slug, answered, asked }) =>
      laterPages(answered.length + asked.length, personPageSize).map((page) => ({ slug, page })),
    ),
    ({ slug, page }) => routes.person(slug, Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params
  const found = personPage(slug, Number(page))
  if (!found) return {}
  const { name } = found.person
  return pageMetadata({
    title: `${name} · ${strings(site.locale).pageOf(found.page.page, found.page.pages)}`,
    description: `${name}. ${site.description}`,
    path: routes.person(found.person.slug, found.page.page),
  })
}

export default async function LaterPersonPage({ params }: Props) {
  const { slug, page } = await params
  const found = personPage(slug, Number(page))
  if (!found) notFound()
  return (
    <>
      <StructuredData json={personData(found, site, strings(site.locale))} />
      <PersonFront {...found} takeaways={takeawaysHtml} locale={site.locale} t={strings(site.locale)} />
    </>
  )
}
