import { mostUsedSpelling } from '../names/most-used-spelling.ts'
import type { Interview, Question } from '../schema/interview.ts'
import type { Declaration } from '../schema/questions.ts'
import { questionKey } from './question-key.ts'
import { questionSlug } from './question-slug.ts'

/** One interview's answer to a question, and how it was asked there. */
export interface Answer extends Question {
  interview: Interview
}

/** A question of the series and everyone's answers to it. */
export interface AskedQuestion {
  /** Last part of its permanent address. */
  id: string
  wording: string
  /** BCP 47 tag of the wording; undefined for one that no interview has, which is in the site's language. */
  lang: string | undefined
  /** Its wordings, normalised; also those that only a translation uses. */
  keys: string[]
  /** In the order the interviews came. */
  answers: Answer[]
  /** How many interviews answer it: one of them may do so twice. */
  interviews: number
}

/**
 * Groups the answers of some interviews by question, those with the most interviews first. A declared question has
 * its declared id; any other takes its address from its first published wording, so that it stays when more join.
 * @param interviews originals; a translation's answers are its original's
 */
export function questionsOf(interviews: Interview[], declarations: Declaration[]): AskedQuestion[] {
  const declared = new Map(declarations.flatMap((one) => one.keys.map((key) => [key, one] as const)))
  const answers = new Map<Declaration | string, Answer[]>()
  for (const interview of interviews) {
    for (const question of interview.questions) {
      if (question.section.from === question.section.to) continue
      const key = questionKey(question.text)
      const group = declared.get(key) ?? key
      const others = answers.get(group)
      const answer = { interview, ...question }
      if (others) others.push(answer)
      else answers.set(group, [answer])
    }
  }
  const ids = freshIds(declarations.map(({ id }) => id))
  return [...answers]
    .map(([group, all]) => ({ group, all, first: firstPublished(all) }))
    .sort((a, b) => byPublication(a.first, b.first))
    .map(({ group, all, first }) => ({
      ...(typeof group === 'string' ? named(all, ids(first.text)) : declaredNames(group, all)),
      answers: all,
      interviews: new Set(all.map(({ interview }) => interview)).size,
    }))
    .sort((a, b) => b.interviews - a.interviews || (a.id < b.id ? -1 : 1))
}

function named(answers: Answer[], id: string): Pick<AskedQuestion, 'id' | 'wording' | 'lang' | 'keys'> {
  const wording = mostUsedSpelling(answers.map(({ text }) => text))
  const lang = answers.find(({ text }) => text === wording)?.interview.lang
  return { id, wording, lang, keys: [questionKey(wording)] }
}

function declaredNames(
  { id, wording, keys }: Declaration,
  answers: Answer[],
): Pick<AskedQuestion, 'id' | 'wording' | 'lang' | 'keys'> {
  const key = questionKey(wording)
  const lang = answers.find(({ text }) => questionKey(text) === key)?.interview.lang
  return { id, wording, lang, keys }
}

/** Gives each wording an id that no other question has; the first to ask gets the plain one. */
function freshIds(taken: string[]): (wording: string) => string {
  const ids = new Set(taken)
  return (wording) => {
    const slug = questionSlug(wording)
    let id = slug
    for (let copy = 2; ids.has(id); copy++) id = `${slug}-${copy}`
    ids.add(id)
    return id
  }
}

function firstPublished(answers: Answer[]): Answer {
  return answers.reduce((first, answer) => (byPublication(answer, first) < 0 ? answer : first))
}

function byPublication(a: Answer, b: Answer): number {
  const [one, other] = [a, b].map(({ interview }) => `${interview.publishedAt} ${interview.slug}`)
  return (one ?? '') < (other ?? '') ? -1 : one === other ? a.section.from - b.section.from : 1
}
