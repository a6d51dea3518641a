import { type Category, categoriesOf } from '../categories/categories-of.ts'
import { categoryKey } from '../categories/category-key.ts'
import type { Problem } from '../reading/problem.ts'
import type { Interview } from '../schema/interview.ts'
import { site } from '../site.ts'
import { generatedContent } from './generated.ts'
import { isPublished, type PublicationState, publicationState } from './publication-state.ts'
import { newestFirst, seriesOrder } from './series-order.ts'

/** The series as readers may see it. */
export interface Series {
  /** Every page: originals and translations. */
  all: Interview[]
  /** Originals, newest first: what lists show. */
  interviews: Interview[]
  /** Originals from first to last. */
  order: Interview[]
  categories: Category[]
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
  gate ??= openGate(new Date())
  return gate
}

/** An interview's Markdown, without the TLDR; empty where none is published at the slug. */
export function interviewBody(slug: string): string {
  series()
  return bodies.get(slug) ?? ''
}

/** One interview and what its page needs from the rest of the series. */
export interface PlacedInterview {
  interview: Interview
  /** Markdown, without the TLDR. */
  body: string
  state: PublicationState
  previous: Interview | undefined
  next: Interview | undefined
  categories: Category[]
  /** Other languages of the same talk. */
  translations: Interview[]
}

/** Finds an interview by its slug; undefined where none is published there. */
export function placedInterview(slug: string): PlacedInterview | undefined {
  const { all, order, categories } = series()
  const interview = all.find((candidate) => candidate.slug === slug)
  if (!interview) return undefined
  const origin = interview.translationOf ?? interview.slug
  const place = order.findIndex((candidate) => candidate.slug === origin)
  const keys = new Set(interview.categories.map(categoryKey))
  return {
    interview,
    body: interviewBody(slug),
    state: publicationState(interview, new Date()),
    previous: order[place - 1],
    next: place === -1 ? undefined : order[place + 1],
    categories: categories.filter((category) => keys.has(categoryKey(category.name))),
    translations: all.filter(
      (other) => other !== interview && (other.slug === origin || other.translationOf === origin),
    ),
  }
}

let gate: Series | undefined
let bodies = new Map<string, string>()

function openGate(now: Date): Series {
  const { interviews: generated, about, problems } = generatedContent()
  const visible = generated.filter(
    (interview) =>
      isPublished(interview, now) || (site.showsUnpublished && interview.withdrawn === undefined),
  )
  const all: Interview[] = visible.map(withOriginalsNumber)
  const originals = all.filter((interview) => interview.translationOf === undefined)
  const interviews = newestFirst(originals)
  bodies = new Map(visible.map(({ slug, body }) => [slug, body.raw]))
  return {
    all,
    interviews,
    order: seriesOrder(originals),
    categories: categoriesOf(interviews),
    total:
      site.total ??
      originals.reduce<number | undefined>((most, { total }) => largest(most, total), undefined),
    about: about && { ...about, body: about.body.raw },
    problems,
  }
}

function withOriginalsNumber(interview: Interview, _: number, all: Interview[]): Interview {
  if (interview.translationOf === undefined) return interview
  const original = all.find(({ slug }) => slug === interview.translationOf)
  return { ...interview, number: interview.number ?? original?.number }
}

function largest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b)
}
