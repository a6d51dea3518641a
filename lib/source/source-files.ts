import { interviewFingerprint } from '../interview-fingerprint.ts'
import { portableTexts } from '../portable-texts.ts'
import { absoluteUrl, routes } from '../routes.ts'
import { series } from '../series/series.ts'
import { site } from '../site.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { stateNotes } from '../state-notes.ts'
import { strings } from '../strings/strings.ts'
import { sourceMarkdown } from './source-markdown.ts'

/** Each interview as Markdown. */
export function sourceFiles(): SiteFile[] {
  const { all, total } = series()
  const t = strings(site.locale)
  return all.map((interview) => ({
    path: routes.source(interview.slug),
    madeOf: () => [interviewFingerprint(interview), interview.total ?? total, stateNotes(interview, t)],
    text: () =>
      sourceMarkdown(interview, {
        texts: portableTexts(interview),
        total: interview.total ?? total,
        series: { name: site.name, url: absoluteUrl(site.url, routes.home()), locale: site.locale },
        url: absoluteUrl(site.url, routes.interview(interview.slug)),
        notes: stateNotes(interview, t),
        t,
      }),
  }))
}
