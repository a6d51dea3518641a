import { questionKey } from '../questions/question-key.ts'
import type { Problem } from '../reading/problem.ts'
import type { Reading } from '../reading/read-interview.ts'
import type { ReadQuestions, WrittenQuestion } from '../reading/read-questions.ts'
import { problemAt } from '../reading/source-file.ts'
import type { Declaration } from '../schema/questions.ts'

type Pattern = WrittenQuestion['patterns'][number]

/**
 * Reads the declared questions against the headings of the series: every heading that a pattern matches joins the
 * wordings of its question. Says where two questions claim one heading, and what no heading answers to.
 */
export function resolveQuestions(
  { file, questions, problems }: ReadQuestions,
  readings: Reading[],
): { declarations: Declaration[]; problems: Problem[] } {
  const headings = headingsByKey(readings)
  const owners = new Map(questions.flatMap((one) => one.keys.map((key) => [key, one] as const)))
  const matched = new Map<WrittenQuestion, string[]>()
  const used = new Set<Pattern>()
  const clashes = new Map<Pattern, Problem>()
  const patterns = questions.flatMap((question) =>
    question.patterns.map((pattern) => ({ question, pattern })),
  )
  for (const [key, texts] of patterns.length > 0 ? headings : []) {
    let owner = owners.get(key)
    for (const { question, pattern } of patterns) {
      if (!texts.some(pattern.matches)) continue
      used.add(pattern)
      if (owner !== undefined && owner !== question) {
        if (!clashes.has(pattern)) clashes.set(pattern, clash(file, pattern, texts[0] ?? '', owner))
        continue
      }
      if (owner === undefined) matched.set(question, [...(matched.get(question) ?? []), key])
      owner = question
    }
  }
  const declarations = questions.map((question) => ({
    id: question.id,
    wording: question.wording,
    keys: [...new Set([...question.keys, ...(matched.get(question) ?? [])])],
  }))
  const sound = problems.length === 0 && headings.size > 0
  const idle = sound ? idleProblems(file, questions, headings, used) : []
  return { declarations, problems: [...clashes.values(), ...idle] }
}

/** The spellings of every heading that asks, by what makes them one. */
function headingsByKey(readings: Reading[]): Map<string, string[]> {
  const headings = new Map<string, string[]>()
  for (const { interview } of readings) {
    for (const { text } of interview?.questions ?? []) {
      const key = questionKey(text)
      const texts = headings.get(key)
      if (!texts) headings.set(key, [text])
      else if (!texts.includes(text)) texts.push(text)
    }
  }
  return headings
}

function clash(file: ReadQuestions['file'], { offset }: Pattern, heading: string, owner: WrittenQuestion) {
  return problemAt(file, offset, {
    rule: 'taken-wording',
    severity: 'error',
    message: `The pattern matches “${heading}”, which “${owner.id}” claims too.`,
    mend: 'Make one of the two narrower.',
  })
}

/** What nobody asks may be misspelt; or it is meant for interviews to come. */
function idleProblems(
  file: ReadQuestions['file'],
  questions: WrittenQuestion[],
  headings: Map<string, string[]>,
  used: Set<Pattern>,
): Problem[] {
  const warning = (offset: number, message: string, mend: string) =>
    problemAt(file, offset, { rule: 'unasked-question', severity: 'warning', message, mend })
  return questions.flatMap(({ id, keys, patterns, offset }) => {
    const idle = patterns.filter((pattern) => !used.has(pattern))
    if (idle.length === patterns.length && !keys.some((key) => headings.has(key)))
      return [warning(offset, `No interview asks “${id}”.`, 'Mend its wordings, or leave it for later.')]
    return idle.map((pattern) =>
      warning(pattern.offset, 'No heading matches this pattern.', 'Mend or remove it.'),
    )
  })
}
