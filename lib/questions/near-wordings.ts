import { distance } from 'fastest-levenshtein'

interface Wording {
  text: string
  /** As `questionKey` normalises it. */
  key: string
}

/**
 * Pairs of wordings that are nearly the same, and the edits between them: they differ in at most two words on either
 * side and in few letters for their length; numbers in them agree. A pair may come more than once.
 */
export function* nearWordings<Any extends Wording>(wordings: Any[]): Generator<[Any, Any, steps: number]> {
  for (const bucket of buckets(wordings)) {
    // “What do you …?” with anything behind it says nothing of nearness where hundreds begin so.
    const compared = bucket.slice(0, mostInBucket)
    for (const [index, wording] of compared.entries()) {
      for (const other of compared.slice(index + 1)) {
        const steps = nearness(wording.key, other.key)
        if (steps !== undefined) yield [wording, other, steps]
      }
    }
  }
}

const mostInBucket = 200

/**
 * Wordings that have the same words left when up to two are struck out. Among 6,500, comparing only these takes a
 * second; all pairs would be 21 million.
 */
function buckets<Any extends Wording>(wordings: Any[]): Iterable<Any[]> {
  const bySignature = new Map<string, Any[]>()
  for (const wording of wordings) {
    for (const signature of signatures(wording.text)) {
      const bucket = bySignature.get(signature)
      if (bucket) bucket.push(wording)
      else bySignature.set(signature, [wording])
    }
  }
  return bySignature.values()
}

function signatures(text: string): Set<string> {
  const words = wordsOf(text)
  const found = new Set([words.join(' ')])
  if (words.length > mostWords) return found
  for (let i = 0; i < words.length; i++) {
    const without = words.toSpliced(i, 1)
    found.add(without.join(' '))
    for (let j = i; j < without.length; j++) found.add(without.toSpliced(j, 1).join(' '))
  }
  found.delete('')
  return found
}

/** A longer heading is a paragraph; the pairs of its words alone would be hundreds. */
const mostWords = 30

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '')
  return [...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}

// Also where no spaces stand between words, as in Japanese; of the same letters it makes the same words.
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

function nearness(a: string, b: string): number | undefined {
  const most = Math.max(a.length, b.length) * nearEnough
  if (Math.abs(a.length - b.length) > most || digits(a) !== digits(b)) return undefined
  const steps = distance(a, b)
  return steps <= most ? steps : undefined
}

/** “… wrong about your job?” and “… wrong about your work?” are near, “a good day” and “a bad day” are not. */
const nearEnough = 0.18

function digits(key: string): string {
  return key.replace(/\P{N}/gu, '')
}
