import { markdownToText } from '../markdown/markdown-to-text.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { series } from '../series/series.ts'
import { site } from '../site.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { strings } from '../strings/strings.ts'
import { llmsText } from './llms-text.ts'

/** What there is to read here, for language models. */
export function llmsFile(): SiteFile {
  const t = strings(site.locale)
  const url = (path: string) => absoluteUrl(site.url, path)
  return {
    path: routes.llms(),
    text: () =>
      llmsText({
        name: site.name,
        description: site.description,
        interviews: series().order.map((interview) => ({
          name:
            interview.number === undefined
              ? interview.title
              : t.numberTaken(interview.number, interview.title),
          url: url(routes.source(interview.slug)),
          note: note(interview),
        })),
        data: [
          { name: routes.api('interviews'), url: url(routes.api('interviews')), note: t.metadataOfAll },
          { name: routes.api('categories'), url: url(routes.api('categories')), note: t.categories },
          { name: routes.api('questions'), url: url(routes.api('questions')), note: t.questions },
          { name: routes.api('schema'), url: url(routes.api('schema')), note: t.describesTheData },
        ],
        optional: [
          { name: t.aboutTheSeries, url: url(routes.about()) },
          { name: t.feed, url: url(routes.feed()), note: t.newestInterviews },
          { name: 'Sitemap', url: url(routes.sitemap()) },
        ],
        t,
      }),
  }
}

function note({ summary, tldr }: Interview): string | undefined {
  return summary ?? (tldr[0] === undefined ? undefined : markdownToText(tldr[0]))
}
