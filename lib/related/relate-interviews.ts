import { categoryKey } from '../categories/category-key.ts'
import { questionKey } from '../questions/question-key.ts'
import type { Interview } from '../schema/interview.ts'
import { stableHash } from '../stable-hash.ts'
import { tellingWords } from './telling-words.ts'

/** An interview that has something in common with another. */
export interface RelatedInterview {
  interview: Interview
  /** The rarest category or question they share, in one of its spellings; undefined where words are all they share. */
  reason: string | undefined
}

/**
 * Finds for each interview at most three others by the questions, categories and words of title and takeaways they
 * share, the rare ones counting most (TF-IDF, cosine). What is alike follows from what the interviews say alone:
 * neither their order nor their age matters, and of equals the smaller slug wins.
 *
 * Near-linear in their number: of a feature that many share, only those are looked at that stand next to the
 * interview in an order made of hashes, so that one more interview moves at most one other out of sight.
 * @param interviews originals; a translation has the relations of its original
 * @param keyOf what makes two wordings one question
 * @returns by slug, the best first; nothing for one that shares nothing
 */
export function relateInterviews(
  interviews: Interview[],
  keyOf: (wording: string) => string = questionKey,
): Map<string, RelatedInterview[]> {
  const ring = interviews
    .map((interview) => ({ interview, hash: stableHash(interview.slug) }))
    .sort((a, b) => a.hash - b.hash || (a.interview.slug < b.interview.slug ? -1 : 1))
    .map(({ interview }) => interview)
  const features = indexFeatures(ring, keyOf)
  const vectors = ring.map((_, place) => vectorOf(features.of[place] ?? [], features.all, ring.length))
  const shares = new Float64Array(features.all.length)
  return new Map(
    ring.map(({ slug }, place) => {
      const own = vectors[place] ?? nothing
      for (const [index, id] of own.ids.entries()) shares[id] = own.weights[index] ?? 0
      const best = new Best(most)
      for (const other of near(place, own, features.all)) {
        const score = dot(vectors[other] ?? nothing, shares) * readability(ring[place], ring[other])
        best.offer(other, score, ring)
      }
      const related = best.places.flatMap((other) => relation(ring[other], vectors[other], shares, features))
      for (const id of own.ids) shares[id] = 0
      return [slug, related]
    }),
  )
}

/** How many related interviews one has. */
const most = 3
/** How many others of one feature are looked at. A feature that fewer share is looked at whole. */
const reach = 32
/** A reader of one language may not read the other. */
const otherLanguage = 0.5

type Kind = 'question' | 'category' | 'word'
/** A category is somebody's judgement; a word may be shared by accident. */
const kindWeights: Record<Kind, number> = { question: 1, category: 1.5, word: 0.6 }

interface Feature {
  kind: Kind
  text: string
  /** Places on the ring, ascending. */
  places: number[]
}

interface Vector {
  ids: number[]
  /** Of length one together. */
  weights: number[]
}

const nothing: Vector = { ids: [], weights: [] }

interface Features {
  all: Feature[]
  /** Ids of the features of each place. */
  of: number[][]
}

function indexFeatures(ring: Interview[], keyOf: (wording: string) => string): Features {
  const ids = new Map<string, number>()
  const all: Feature[] = []
  const of = ring.map((interview, place) => {
    const own = new Set<number>()
    for (const [kind, key, text] of featuresOf(interview, keyOf)) {
      const known = ids.get(`${kind}:${key}`)
      const id = known ?? all.push({ kind, text, places: [] }) - 1
      if (known === undefined) ids.set(`${kind}:${key}`, id)
      if (!own.has(id)) all[id]?.places.push(place)
      own.add(id)
    }
    return [...own]
  })
  return { all, of }
}

function featuresOf(
  { questions, categories, title, tldr }: Interview,
  keyOf: (wording: string) => string,
): [Kind, string, string][] {
  return [
    ...questions.map((question): [Kind, string, string] => ['question', keyOf(question.text), question.text]),
    ...categories.map((name): [Kind, string, string] => ['category', categoryKey(name), name]),
    ...[...tellingWords([title, ...tldr].join('\n'))].map((word): [Kind, string, string] => [
      'word',
      word,
      word,
    ]),
  ]
}

/** What only one interview has, or all have, relates it to none. */
function vectorOf(own: number[], all: Feature[], count: number): Vector {
  const weighed = own.flatMap((id) => {
    const { kind, places } = all[id] as Feature
    const weight = places.length > 1 ? Math.log(count / places.length) * kindWeights[kind] : 0
    return weight > 0 ? [{ id, weight }] : []
  })
  const length = Math.hypot(...weighed.map(({ weight }) => weight))
  return {
    ids: weighed.map(({ id }) => id),
    weights: weighed.map(({ weight }) => weight / length),
  }
}

function near(place: number, { ids }: Vector, all: Feature[]): Set<number> {
  const found = new Set<number>()
  for (const id of ids) {
    const { places } = all[id] as Feature
    if (places.length <= reach + 1) for (const other of places) found.add(other)
    else {
      const own = lowerBound(places, place)
      for (let step = 1; step <= reach / 2; step++) {
        found.add(places[(own + step) % places.length] as number)
        found.add(places[(own - step + places.length) % places.length] as number)
      }
    }
  }
  found.delete(place)
  return found
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

function dot({ ids, weights }: Vector, shares: Float64Array): number {
  let sum = 0
  for (let index = 0; index < ids.length; index++) {
    sum += (weights[index] as number) * (shares[ids[index] as number] as number)
  }
  return sum
}

function readability(one: Interview | undefined, other: Interview | undefined): number {
  return one?.lang.split('-')[0] === other?.lang.split('-')[0] ? 1 : otherLanguage
}

/** The few places with the highest scores, the best first. */
class Best {
  places: number[] = []
  private scores: number[] = []

  constructor(private readonly size: number) {}

  offer(place: number, score: number, ring: Interview[]): void {
    const slug = (at: number) => ring[at]?.slug ?? ''
    const behind = this.places.findIndex((other, index) => {
      const difference = score - (this.scores[index] ?? 0)
      return Math.abs(difference) > 1e-9 ? difference > 0 : slug(place) < slug(other)
    })
    const rank = behind === -1 ? this.places.length : behind
    if (rank >= this.size) return
    this.places.splice(rank, 0, place)
    this.scores.splice(rank, 0, score)
    this.places.length = this.scores.length = Math.min(this.size, this.places.length)
  }
}

function relation(
  interview: Interview | undefined,
  vector: Vector | undefined,
  shares: Float64Array,
  { all }: Features,
): RelatedInterview[] {
  const share = (id: number) => shares[id] ?? 0
  const [rarest] = (vector?.ids ?? [])
    .filter((id) => share(id) > 0 && all[id]?.kind !== 'word')
    .sort((a, b) => share(b) - share(a) || a - b)
  return interview ? [{ interview, reason: rarest === undefined ? undefined : all[rarest]?.text }] : []
}
