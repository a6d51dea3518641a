import { expect, test } from 'vitest'
import { questionsData } from '../../../lib/questions/questions-data.ts'
import { questionsOf } from '../../../lib/questions/questions-of.ts'
import { asked } from './asked.ts'

test('questions as data: absolute addresses, and no name of anyone', () => {
  const interviewee = { anonymous: false, name: 'Ifechi', links: [] }
  const questions = questionsOf(
    [asked('茶', ['仕事は？'], { lang: 'ja', number: 2 }), asked('a', ['Work?'], { interviewee })],
    [{ id: 'work', wording: 'What work?', keys: ['work', '仕事は'] }],
  )
  const data = questionsData(questions, { url: 'https://example.org', locale: 'en' })
  expect(JSON.stringify(data)).not.toContain('Ifechi')
  expect(data).toMatchObject({
    url: 'https://example.org/api/v1/questions.json',
    questions: [
      {
        id: 'work',
        url: 'https://example.org/questions/work',
        lang: 'en',
        interviews: 2,
        answers: [
          {
            slug: '茶',
            number: 2,
            wording: '仕事は？',
            lang: 'ja',
            anchor: 'question-0',
            url: `https://example.org/interviews/${encodeURIComponent('茶')}#question-0`,
          },
          { slug: 'a' },
        ],
      },
    ],
  })
})
