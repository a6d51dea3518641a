import { describe, expect, test } from 'vitest'
import { asksQuestion } from '../../../lib/reading/asks-question.ts'
import { readFixture } from './read-fixture.ts'

test('headings that ask become questions with anchors of their own', () => {
  const questions = readFixture('questions.md').interview?.questions ?? []
  expect(questions.map(({ text }) => text)).toEqual([
    'What do you do?',
    'What do you do?',
    'どんな仕事ですか？',
    'なぜ続けるのか',
    'どうしてでしょうか。',
    'Why tea, of all? 🍵👩‍🌾',
    '“And now?”',
    'Quoted, why?',
  ])
  const anchors = questions.map(({ anchor }) => anchor)
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(anchors.every((anchor) => /^\S+$/.test(anchor))).toBe(true)
})

describe('a question', () => {
  test.each([
    'Why?',
    'Why ?',
    'Why?!',
    'Why!?',
    '“Why?”',
    '(Why?)',
    'Why? 🚀',
    'Why? 👩🏽‍💻',
    'Why? ❤️',
    'Why? 🇯🇵',
    'なぜ？',
    'なぜですか',
    'なぜですか。',
    'どうでしょうか',
    'なぜ続けるのか',
    '行きませんか',
    '「なぜですか」',
    'ماذا؟',
    '?',
  ])('%s', (heading) => expect(asksQuestion(heading)).toBe(true))

  test.each([
    'Why',
    'Why? Because',
    'なか',
    '静か',
    'そのほか',
    '🚀',
    '',
    'か',
    'Questions?: a list',
    '100%',
  ])('is not: %s', (heading) => expect(asksQuestion(heading)).toBe(false))
})

// With the square of their length it would be minutes.
test.each(['?', '! ', '??!', 'ですか', '🚀', '） '])(
  'asking takes time in proportion to the heading: %s',
  (part) => {
    expect(asksQuestion(`${part.repeat(500_000)}x`)).toBe(false)
  },
)
