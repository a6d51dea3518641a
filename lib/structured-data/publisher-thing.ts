import type { Organization, Person } from 'schema-dts'
import type { StructuredSite } from './structured-site.ts'

/** Who publishes the series, where the configuration says so. */
export function publisherThing({
  publisher,
}: Pick<StructuredSite, 'publisher'>): Exclude<Person | Organization, string> | undefined {
  return (
    publisher && {
      '@type': publisher.kind === 'organisation' ? 'Organization' : 'Person',
      name: publisher.name,
      ...(publisher.url !== undefined && { url: publisher.url }),
    }
  )
}
