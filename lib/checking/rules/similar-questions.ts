import { nearWordings } from '../../questions/near-wordings.ts'
import { questionKey } from '../../questions/question-key.ts'
import { questionSlug } from '../../questions/question-slug.ts'
import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import type { WrittenQuestion } from '../../reading/read-questions.ts'
import { problemAt } from '../../reading/source-file.ts'
import type { Declaration } from '../../schema/questions.ts'

/** One wording and who uses it: an interview's heading, a declared question, or both. */
interface Wording {
  key: string
  text: string
  /** Id of the question it is declared for. */
  id: string | undefined
  /** Its first heading; undefined for one that is only declared. */
  heading: { reading: Reading; offset: number } | undefined
  /** How many headings have it. */
  count: number
}

/**
 * Headings that probably ask what others ask in nearly the same words, and are told apart by a word or a slip. Each
 * comes with the line for questions.yml that makes them one, or two for good.
 * @param written the declared questions as they stand in the file
 * @param declarations the same, resolved
 */
export function similarQuestions(
  readings: Reading[],
  written: WrittenQuestion[],
  declarations: Declaration[],
): Problem[] {
  const wordings = wordingsOf(readings, written, declarations)
  const problems: Problem[] = []
  for (const [wording, other] of closestPairs(wordings)) {
    if (!wording.heading) continue
    const { reading, offset } = wording.heading
    problems.push(
      problemAt(reading.file, offset, {
        rule: 'similar-question',
        severity: 'warning',
        message: `“${wording.text}” is nearly “${other.text}” (${other.id ? `“${other.id}”` : other.heading?.reading.file.path}).`,
        mend: mend(wording, other, written),
      }),
    )
  }
  return problems
}

function wordingsOf(readings: Reading[], written: WrittenQuestion[], declarations: Declaration[]): Wording[] {
  const ids = new Map(declarations.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)))
  const wordings = new Map<string, Wording>()
  for (const { id, wording } of written) {
    const key = questionKey(wording)
    wordings.set(key, { key, text: wording, id, heading: undefined, count: 0 })
  }
  for (const reading of readings) {
    const { interview } = reading
    // A translation's answers are its original's, whatever its headings say.
    if (!interview || interview.translationOf !== undefined || interview.withdrawn !== undefined) continue
    for (const [index, question] of interview.questions.entries()) {
      const key = questionKey(question.text)
      const wording = wordings.get(key) ?? {
        key,
        text: question.text,
        id: ids.get(key),
        heading: undefined,
        count: 0,
      }
      wordings.set(key, {
        ...wording,
        heading: wording.heading ?? { reading, offset: reading.questionOffsets[index] ?? 0 },
        count: wording.count + 1,
      })
    }
  }
  return [...wordings.values()]
}

/** For each wording that nobody declared and that is close to others: the one it most likely stands for. */
function closestPairs(wordings: Wording[]): Map<Wording, Wording> {
  const closest = new Map<Wording, { other: Wording; steps: number }>()
  const consider = (wording: Wording, other: Wording, steps: number) => {
    if (wording.id !== undefined || !isBetterKnown(other, wording)) return
    const found = closest.get(wording)
    const better =
      !found || steps < found.steps || (steps === found.steps && isBetterKnown(other, found.other))
    if (better) closest.set(wording, { other, steps })
  }
  for (const [a, b, steps] of nearWordings(wordings)) {
    consider(a, b, steps)
    consider(b, a, steps)
  }
  return new Map([...closest].map(([wording, { other }]) => [wording, other]))
}

/** Of two wordings, the one that the other should join: declared, asked more often, or else first by letters. */
function isBetterKnown(a: Wording, b: Wording): boolean {
  if ((a.id === undefined) !== (b.id === undefined)) return a.id !== undefined
  return a.count === b.count ? a.key < b.key : a.count > b.count
}

function mend(wording: Wording, other: Wording, written: WrittenQuestion[]): string {
  const line = JSON.stringify(wording.text)
  const apart = `${questionSlug(wording.text)}: { wording: ${line} }`
  if (other.id === undefined) {
    const together = `${questionSlug(other.text)}: { wording: ${JSON.stringify(other.text)}, also: [${line}] }`
    return `Spell them alike, or add to questions.yml: ${together}`
  }
  const { hasOthers } = written.find(({ id }) => id === other.id) ?? {}
  const where = hasOthers
    ? `below “also:” of “${other.id}”: - ${line}`
    : `below “${other.id}:”: also: [${line}]`
  return `If they are one question, add to questions.yml ${where}; if not: ${apart}`
}
