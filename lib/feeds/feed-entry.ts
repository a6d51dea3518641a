import { parseDate } from '../dates.ts'
import { coverPicture } from '../images/cover-picture.ts'
import { portableTexts } from '../portable-texts.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import { site } from '../site.ts'
import { stateNotes } from '../state-notes.ts'
import { strings } from '../strings/strings.ts'
import { entryContent } from './entry-content.ts'
import type { FeedEntry } from './feed.ts'

/** An interview as a feed tells it. Its translations are links of the entry: a talk is announced once. */
export function feedEntry(interview: Interview, links: SeriesLinks): FeedEntry {
  const { slug, number, title, lang, interviewee, summary } = interview
  const url = absoluteUrl(site.url, routes.interview(slug))
  const texts = portableTexts(interview)
  const cover = absoluteCover(interview)
  const own = strings(lang)
  return {
    url,
    title: number === undefined ? title : own.numberTaken(number, title),
    lang,
    published: interview.publishedAt,
    updated: lastChange(interview, site.timeZone),
    author: interview.interviewer,
    interviewee:
      interviewee.name === undefined ? undefined : { name: interviewee.name, url: interviewee.links[0] },
    categories: links
      .categoriesOf(interview)
      .map((category) => ({ name: category.name, slug: category.slug })),
    categoriesUrl: absoluteUrl(site.url, routes.categories()),
    summary,
    takeaways: texts.takeaways,
    readOn: own.readAt(site.name),
    contentHtml: entryContent({
      heading: strings(site.locale).takeaways,
      takeaways: texts.takeaways,
      notes: stateNotes(interview, strings(site.locale)),
      noteLang: lang === site.locale ? undefined : site.locale,
      cover,
      summary: interview.summaryOpensBody ? undefined : summary,
      html: texts.html,
      corrections: {
        heading: strings(site.locale).corrections,
        locale: site.locale,
        items: texts.corrections,
      },
    }),
    image: cover && { url: cover.picture.src, alt: cover.alt },
    license: interview.license,
    translations: links
      .translationsOf(interview)
      .map((other) => ({ lang: other.lang, url: absoluteUrl(site.url, routes.interview(other.slug)) })),
  }
}

/** The instant of an interview's last change: the day it was updated begins then, but never before publication. */
export function lastChange({ updated, publishedAt }: Interview, timeZone: string): string {
  const instant = updated && parseDate(updated, timeZone)?.instant
  return instant && Date.parse(instant) > Date.parse(publishedAt) ? instant : publishedAt
}

function absoluteCover(interview: Interview) {
  const cover = coverPicture(interview)
  if (!cover) return undefined
  const src = absoluteUrl(site.url, cover.picture.src)
  return { ...cover, picture: { ...cover.picture, src } }
}
