import type { CreativeWorkSeries } from 'schema-dts'
import { absoluteUrl, routes } from '../routes.ts'
import type { StructuredSite } from './structured-site.ts'

type Series = Exclude<CreativeWorkSeries, string>

/** The series that an interview is part of: what each page says of it, under the name that all pages share. */
export function seriesThing({ url, name }: Pick<StructuredSite, 'url' | 'name'>): Series {
  const home = absoluteUrl(url, routes.home())
  return { '@type': 'CreativeWorkSeries', '@id': `${home}#series`, name, url: home }
}
