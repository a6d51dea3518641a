import type { Person } from 'schema-dts'
import type { PersonPage } from '../people/person-page.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Strings } from '../strings/strings.ts'
import { pageData } from './page-data.ts'
import type { StructuredSite } from './structured-site.ts'

/** A page about somebody who gave or held interviews, as JSON-LD. */
export function personData(
  { person, roles, links, page }: PersonPage,
  site: StructuredSite,
  t: Strings,
): string {
  const name = page.page === 1 ? person.name : `${person.name} · ${t.pageOf(page.page, page.pages)}`
  const mainEntity: Exclude<Person, string> = {
    '@type': 'Person',
    name: person.name,
    url: absoluteUrl(site.url, routes.person(person.slug)),
    ...(roles.length > 0 && { jobTitle: roles.map(({ text }) => text) }),
    ...(links.length > 0 && { sameAs: links }),
  }
  return pageData({
    site,
    type: 'ProfilePage',
    name,
    path: routes.person(person.slug, page.page),
    trail: [{ name: t.people, path: routes.people() }],
    mainEntity,
  })
}
