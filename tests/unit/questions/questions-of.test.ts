import { describe, expect, test } from 'vitest'
import { questionKey } from '../../../lib/questions/question-key.ts'
import { questionSlug } from '../../../lib/questions/question-slug.ts'
import { questionsOf } from '../../../lib/questions/questions-of.ts'
import { asked } from './asked.ts'

const on = (day: string) => ({ publishedAt: `${day}T00:00:00Z` })

describe('wordings are one question', () => {
  test.each([
    ['What do you do?', 'what do you DO'],
    ['What do you do?', '“What do you do?!” 🚀'],
    ["What's hard?", 'What’s hard?'],
    ['どんな仕事ですか？', 'どんな仕事ですか'],
    ['Why Ｃ++?', 'why c++'],
    ['🚀?', '🚀？'],
    ['❤?', '❤️?'],
  ])('%s = %s', (a, b) => expect(questionKey(a)).toBe(questionKey(b)))

  test.each([
    ['Why C++?', 'Why C#?'],
    ['🚀?', '🍵?'],
    ['Is it 5 %?', 'Is it 6 %?'],
    ['どんな仕事ですか', 'どの仕事ですか'],
  ])('%s ≠ %s', (a, b) => expect(questionKey(a)).not.toBe(questionKey(b)))
})

describe('an address', () => {
  test.each([
    '🚀?',
    '?',
    '❤️',
    '？！',
    '営業とは？',
    'C++?',
    'x'.repeat(500),
    'long word '.repeat(50),
    '質'.repeat(99),
  ])('of %s is never empty, short enough for a file name, and its own address', (wording) => {
    const slug = questionSlug(wording)
    expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
    expect(Buffer.byteLength(slug)).toBeLessThan(250)
    expect(questionSlug(slug)).toBe(slug)
  })

  test('keeps the marks of its script', () => {
    expect(questionSlug('きっかけは何ですか？')).toBe('きっかけは何ですか')
  })

  test('is another for other signs', () => expect(questionSlug('🚀?')).not.toBe(questionSlug('🍵?')))
})

test('answers are grouped, those most asked first', () => {
  const questions = questionsOf(
    [asked('c', ['Why?', 'How?']), asked('b', ['how', 'WHY?']), asked('a', ['How?', 'When?'])],
    [],
  )
  expect(questions.map(({ id, interviews }) => [id, interviews])).toEqual([
    ['how', 3],
    ['why', 2],
    ['when', 1],
  ])
  expect(questions[0]?.answers.map(({ interview, text }) => [interview.slug, text])).toEqual([
    ['c', 'How?'],
    ['b', 'how'],
    ['a', 'How?'],
  ])
  expect(questions[0]?.wording).toBe('How?')
})

test('the address is that of the first published wording, and stays when others join', () => {
  const first = asked('first', ['🚀 Why?'], on('2023-01-01'))
  const before = questionsOf([asked('second', ['Why'], on('2023-02-01')), first], [])
  const after = questionsOf(
    [asked('third', ['WHY??'], on('2023-03-01')), asked('second', ['Why'], on('2023-02-01')), first],
    [],
  )
  expect(before.map(({ id }) => id)).toEqual(['why'])
  expect(after.map(({ id }) => id)).toEqual(['why'])
})

test('two questions never share an address; a declared one keeps its own', () => {
  const long = 'x'.repeat(80)
  const questions = questionsOf(
    [asked('b', [`${long}b?`], on('2023-02-01')), asked('a', [`${long}a?`, 'Begin?'], on('2023-01-01'))],
    [{ id: 'begin', wording: 'Start?', keys: ['start'] }],
  )
  const idOf = (text: string) => questions.find(({ wording }) => wording === text)?.id
  expect(idOf('Begin?')).toBe('begin-2')
  expect(idOf(`${long}b?`)).toBe(`${idOf(`${long}a?`)}-2`)
})

test('declared wordings are one question, in whatever language', () => {
  const [question, ...others] = questionsOf(
    [asked('b', ['仕事は？'], { lang: 'ja' }), asked('a', ['What work?'])],
    [{ id: 'work', wording: 'What work?', keys: ['whatwork', '仕事は'] }],
  )
  expect(others).toEqual([])
  expect(question).toMatchObject({ id: 'work', wording: 'What work?', lang: 'en', interviews: 2 })
})

test('a heading with nothing below it is no answer, and asking twice counts once', () => {
  const twice = asked('a', ['Why?', 'Why?', 'How?'])
  const empty = asked('b', ['How?'])
  empty.questions = empty.questions.map((one) => ({
    ...one,
    section: { from: 9, to: 9, bytes: 0, alone: true },
  }))
  const questions = questionsOf([twice, empty], [])
  expect(questions.map(({ id, interviews, answers }) => [id, interviews, answers.length])).toEqual([
    ['how', 1, 1],
    ['why', 1, 2],
  ])
})
