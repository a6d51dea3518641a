import { PeopleFront } from '@/components/people-front'
import { StructuredData } from '@/components/structured-data'
import { pageMetadata } from '@/lib/page-metadata'
import { peoplePage } from '@/lib/people/people-page'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'

const t = strings(site.locale)

export const metadata = pageMetadata({ title: t.people, description: t.peopleNote, path: routes.people() })

export default function PeoplePage() {
  const found = peoplePage(1)
  if (!found) return null
  return (
    <>
      <StructuredData
        json={listingData({ name: t.people, href: routes.people, page: found.page }, site, t)}
      />
      <PeopleFront {...found} name={site.name} t={t} />
    </>
  )
}
