import type { CoverPicture } from '../images/cover-picture.ts'
import { markdownToText } from '../markdown/markdown-to-text.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { publicationState } from '../series/publication-state.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import type { ApiInterview } from './api-schema.ts'

/** What an interview's data depends on besides the interview. */
export interface ApiContext extends SeriesLinks {
  /** Public address without a trailing slash. */
  siteUrl: string
  total: number | undefined
  cover(interview: Interview): CoverPicture | undefined
}

/** What the API says of an interview. Field by field, so that none that an interview gains becomes public unasked. */
export function apiInterview(interview: Interview, context: ApiContext): ApiInterview {
  const { slug, questions } = interview
  // Contentlayer adds fields of its own to whatever is nested.
  const { minutes, words, characters } = interview.readingTime
  const { anonymous, name, role, organisation, links } = interview.interviewee
  const url = (path: string) => absoluteUrl(context.siteUrl, path)
  const cover = context.cover(interview)
  const state = publicationState(interview, new Date())
  return {
    slug,
    number: interview.number,
    total: interview.total ?? context.total,
    title: interview.title,
    lang: interview.lang,
    url: url(routes.interview(slug)),
    api: url(routes.apiInterview(slug)),
    source: url(routes.source(slug)),
    state: state === 'withdrawn' ? 'draft' : state,
    date: interview.date,
    publishedAt: interview.publishedAt,
    updated: interview.updated,
    recorded: interview.recorded,
    interviewer: interview.interviewer,
    interviewee: { anonymous, name, role, organisation, links },
    summary: interview.summary,
    tldr: interview.tldr.map(markdownToText),
    categories: context.categoriesOf(interview).map((category) => ({
      name: category.name,
      slug: category.slug,
      url: url(routes.category(category.slug)),
    })),
    corrections: interview.corrections.map(({ date, text }) => ({ date, text: markdownToText(text) })),
    questions: questions.map(({ text, anchor }) => ({
      text,
      anchor,
      url: url(routes.interview(slug, anchor)),
    })),
    readingTime: { minutes, words, characters },
    translationOf: interview.translationOf,
    translations: context
      .translationsOf(interview)
      .map((other) => ({ lang: other.lang, slug: other.slug, url: url(routes.interview(other.slug)) })),
    cover: cover && {
      url: url(cover.picture.src),
      alt: cover.alt,
      credit: cover.credit,
      width: cover.picture.width,
      height: cover.picture.height,
    },
    canonical: interview.canonical,
    license: interview.license,
    medium: interview.medium,
    place: interview.place,
    sample: interview.sample,
  }
}
