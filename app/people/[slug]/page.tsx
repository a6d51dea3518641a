import { notFound } from 'next/navigation'
import { PersonFront } from '@/components/person-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { people } from '@/lib/people/people'
import { personPage } from '@/lib/people/person-page'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { personData } from '@/lib/structured-data/person-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return pagesToDraw(
    [...people().keys()].map((slug) => ({ slug })),
    ({ slug }) => routes.person(slug),
  )
}

export async function generateMetadata({ params }: Props) {
  const person = personPage((await params).slug, 1)?.person
  if (!person) return {}
  return pageMetadata({
    title: person.name,
    description: `${person.name}. ${site.description}`,
    path: routes.person(person.slug),
  })
}

export default async function PersonPage({ params }: Props) {
  const found = personPage((await params).slug, 1)
  if (!found) notFound()
  return (
    <>
      <StructuredData json={personData(found, site, strings(site.locale))} />
      <PersonFront {...found} takeaways={takeawaysHtml} locale={site.locale} t={strings(site.locale)} />
    </>
  )
}
