import { PeopleFront } from '@/components/people-front'
import { pageMetadata } from '@/lib/page-metadata'
import { peoplePage } from '@/lib/people/people-page'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'

const t = strings(site.locale)

export const metadata = pageMetadata({ title: t.people, description: t.peopleNote, path: routes.people() })

export default function PeoplePage() {
  const found = peoplePage(1)
  return found && <PeopleFront {...found} name={site.name} t={t} />
}
