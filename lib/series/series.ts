import type { Root } from 'mdast'
import { type Category, categoriesOf } from '../categories/categories-of.ts'
import { categoryKey } from '../categories/category-key.ts'
import { type AskedQuestion, questionsOf } from '../questions/questions-of.ts'
import type { Problem } from '../reading/problem.ts'
import type { Interview } from '../schema/interview.ts'
import { site } from '../site.ts'
import { generatedBody, generatedContent, generatedLines, generatedTree } from './generated.ts'
import { isPublished, type PublicationState, publicationState } from './publication-state.ts'
import { type SeriesLinks, seriesLinks } from './series-links.ts'
import { newestFirst, seriesOrder } from './series-order.ts'

/** The series as readers may see it. */
export interface Series {
  /** Every page: originals and translations. */
  all: Interview[]
  /** Originals, newest first: what lists show. */
  interviews: Interview[]
  /** Originals from first to last. */
  order: Interview[]
  /** Published once, and taken back: their numbers stay taken, their addresses answer with a notice. */
  withdrawn: WithdrawnInterview[]
  categories: Category[]
  /** Questions that two interviews or more answer, those with the most first. */
  questions: AskedQuestion[]
  /** How many were promised; undefined for a series without an end. */
  total: number | undefined
  about: { title?: string; summary?: string; body: string } | undefined
  /** Mistakes in the files read; not empty only while writing. */
  problems: Problem[]
}

/**
 * The gate: the one way to the interviews. Drafts, scheduled and withdrawn ones are turned away here, so that no
 * page, list or feed has to remember to.
 */
export function series(): Series {
  return gate().series
}

/** An interview's Markdown, without the TLDR; empty where none is published at the slug. Read anew at each call. */
export function interviewBody(slug: string): string {
  const interview = gate().bySlug.get(slug)
  return interview ? generatedBody(interview) : ''
}

/**
 * An interview's Markdown, parsed: a tree that the caller may change. Undefined where none is published at the slug. Read
 * anew at each call.
 */
export function interviewTree(slug: string): Root | undefined {
  const interview = gate().bySlug.get(slug)
  return interview && generatedTree(interview)
}

/**
 * The lines of an interview's file, as it was committed, on which its questions stand: 1-based, in the order of
 * `questions`; empty where none is published at the slug. Read anew at each call.
 */
export function questionLines(slug: string): number[] {
  const interview = gate().bySlug.get(slug)
  return interview ? generatedLines(interview) : []
}

/** What is left of an interview whose interviewee took their consent back: nothing that they said, or are. */
export interface WithdrawnInterview {
  slug: string
  number: number | undefined
  total: number | undefined
  /** `YYYY-MM-DD`. */
  date: string
}

/** The notice that stands where an interview was; undefined where none was taken back. */
export function withdrawnInterview(slug: string): WithdrawnInterview | undefined {
  return series().withdrawn.find((interview) => interview.slug === slug)
}

/** One interview and what its page needs from the rest of the series. */
export interface PlacedInterview {
  interview: Interview
  state: PublicationState
  previous: Interview | undefined
  next: Interview | undefined
  categories: { name: string; slug: string }[]
  /** Other languages of the same talk. */
  translations: Interview[]
}

/** Finds an interview by its slug; undefined where none is published there. */
export function placedInterview(slug: string): PlacedInterview | undefined {
  const { series, bySlug, places, links } = gate()
  const interview = bySlug.get(slug)
  if (!interview) return undefined
  const place = places.get(interview.translationOf ?? interview.slug)
  const keys = new Set(interview.categories.map(categoryKey))
  return {
    interview,
    state: publicationState(interview, new Date()),
    previous: place === undefined ? undefined : series.order[place - 1],
    next: place === undefined ? undefined : series.order[place + 1],
    categories: series.categories
      .filter(({ name }) => keys.has(categoryKey(name)))
      .map(({ name, slug }) => ({ name, slug })),
    translations: links.translationsOf(interview),
  }
}

/** The series, and the ways to find one interview in it without looking through all. */
interface Gate {
  series: Series
  bySlug: Map<string, Interview>
  /** Index in the series' order by slug. */
  places: Map<string, number>
  links: SeriesLinks
}

let opened: Gate | undefined

function gate(): Gate {
  opened ??= openGate(new Date())
  return opened
}

function openGate(now: Date): Gate {
  const { interviews, about, questions, problems } = generatedContent()
  const generated = withOriginals(interviews)
  const all = generated.filter(
    (interview) =>
      isPublished(interview, now) || (site.showsUnpublished && interview.withdrawn === undefined),
  )
  const originals = all.filter((interview) => interview.translationOf === undefined)
  const newest = newestFirst(originals)
  const order = seriesOrder(originals)
  const categories = categoriesOf(newest)
  return {
    series: {
      all,
      interviews: newest,
      order,
      withdrawn: generated.flatMap(withdrawnOf),
      categories,
      questions: questionsOf(newest, questions?.declarations ?? []).filter(isShared),
      total:
        site.total ??
        originals.reduce<number | undefined>((most, { total }) => largest(most, total), undefined),
      about: about && { ...about, body: about.body.raw },
      problems,
    },
    bySlug: new Map(all.map((interview) => [interview.slug, interview])),
    places: new Map(order.map(({ slug }, place) => [slug, place])),
    links: seriesLinks({ all, categories }),
  }
}

function isShared({ interviews }: AskedQuestion): boolean {
  return interviews > 1
}

/** A translation has its original's number, and goes with it where its interviewee takes their consent back. */
function withOriginals(interviews: Interview[]): Interview[] {
  const bySlug = new Map(interviews.map((interview) => [interview.slug, interview]))
  return interviews.map((interview) => {
    const original = interview.translationOf === undefined ? undefined : bySlug.get(interview.translationOf)
    if (!original) return interview
    const { number = original.number, withdrawn = original.withdrawn } = interview
    const cover = original.portraitWithdrawn ? undefined : interview.cover
    return { ...interview, number, withdrawn, cover }
  })
}

function withdrawnOf({ slug, number, total, withdrawn: date }: Interview): WithdrawnInterview[] {
  return date === undefined ? [] : [{ slug, number, total, date }]
}

function largest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b)
}
