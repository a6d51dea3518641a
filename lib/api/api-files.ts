import { coverPicture } from '../images/cover-picture.ts'
import { interviewFingerprint } from '../interview-fingerprint.ts'
import { portableTexts } from '../portable-texts.ts'
import { questionsData } from '../questions/questions-data.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import { newestFirst } from '../series/series-order.ts'
import { site } from '../site.ts'
import { jsonFile } from '../site-files/json-file.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { type ApiContext, apiInterview } from './api-interview.ts'
import type { ApiInterview, apiSchema } from './api-schema.ts'
import { schemaFile } from './schema-file.ts'

/** The series as data: version 1 of an API that is files. */
export function apiFiles(links: SeriesLinks): SiteFile[] {
  const { all, categories, questions, total } = series()
  const context: ApiContext = { ...links, siteUrl: site.url, total, cover: coverPicture }
  const url = (path: string) => absoluteUrl(site.url, path)
  const schemaUrl = url(routes.api('schema'))
  const write = (part: keyof typeof apiSchema, data: object) =>
    jsonFile({ $schema: `${schemaUrl}#/$defs/${part}`, ...data })
  const known = new Map<Interview, ApiInterview>()
  const data = (interview: Interview) => {
    const one = known.get(interview) ?? apiInterview(interview, context)
    known.set(interview, one)
    return one
  }
  const { name, description, locale: lang, license } = site

  return [
    { path: routes.api('schema'), text: () => jsonFile(schemaFile(schemaUrl)) },
    {
      path: routes.api('interviews'),
      text: () =>
        write('interviews', {
          series: { name, description, url: url(routes.home()), lang, total, license },
          count: all.length,
          interviews: newestFirst(all).map(data),
        }),
    },
    {
      path: routes.api('categories'),
      text: () =>
        write('categories', {
          count: categories.length,
          categories: categories.map(({ name, slug, interviews }) => ({
            name,
            slug,
            url: url(routes.category(slug)),
            feed: url(routes.categoryFeed(slug)),
            count: interviews.length,
            interviews: interviews.map((interview) => interview.slug),
          })),
        }),
    },
    {
      path: routes.api('questions'),
      text: () => write('questions', questionsData(questions, site)),
    },
    ...all.map((interview) => ({
      path: routes.apiInterview(interview.slug),
      madeOf: () => [data(interview), interviewFingerprint(interview)],
      text: () => {
        const { markdown, html } = portableTexts(interview)
        return write('interviewWithText', { ...data(interview), text: { markdown, html } })
      },
    })),
  ]
}
