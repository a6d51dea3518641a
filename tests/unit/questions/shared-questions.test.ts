import { expect, test } from 'vitest'
import { headingNotes } from '../../../lib/questions/heading-notes.ts'
import { questionsOf } from '../../../lib/questions/questions-of.ts'
import { sharedQuestions } from '../../../lib/questions/shared-questions.ts'
import { asked } from './asked.ts'

const nurse = asked('a', ['Why?', 'Work?', 'How?'])
const originals = [asked('c', ['How?', 'Work?']), asked('b', ['Why?', 'How?']), nurse]
const declarations = [{ id: 'work', wording: 'Work?', keys: ['work', '仕事は'] }]
const shared = sharedQuestions(
  questionsOf(originals, declarations).filter(({ interviews }) => interviews > 1),
  originals,
)

/** Id and number of others by anchor. */
function sharedBy(interview: ReturnType<typeof asked>) {
  const entries = [...shared(interview)].map(([anchor, { question, others }]) => [
    anchor,
    question.id,
    others,
  ])
  return entries.map((entry) => entry.join(' '))
}

test('an interview counts itself out', () => {
  expect(sharedBy(nurse)).toEqual(['question-0 why 1', 'question-1 work 1', 'question-2 how 2'])
})

test('a translation’s question is known by its words', () => {
  const translation = asked('b-ja', ['仕事は？'], { translationOf: 'b', lang: 'ja' })
  expect(sharedBy(translation)).toEqual(['question-0 work 2'])
})

test('or by its place among as many as its original has', () => {
  const translation = asked('b-ja', ['なぜ？', 'どのように？'], { translationOf: 'b', lang: 'ja' })
  expect(sharedBy(translation)).toEqual(['question-0 why 1', 'question-1 how 2'])
  const shortened = asked('b-ja', ['なぜ？'], { translationOf: 'b', lang: 'ja' })
  expect(sharedBy(shortened)).toEqual([])
})

test('the note below a heading names the others in the language of the site', () => {
  const note = headingNotes(shared(nurse), 'ja')
  expect(note('question-2')).toMatchObject({ href: '/questions/how', lang: 'ja' })
  expect(note('question-2')?.text).toContain('2')
  expect(note('elsewhere')).toBeUndefined()
})
