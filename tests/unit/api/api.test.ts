import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApiContext, apiInterview } from '../../../lib/api/api-interview.ts'
import { apiSchema } from '../../../lib/api/api-schema.ts'
import { schemaFile } from '../../../lib/api/schema-file.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { seriesLinks } from '../../../lib/series/series-links.ts'
import { jsonFile } from '../../../lib/site-files/json-file.ts'
import { awkwardText } from '../feeds/awkward-text.ts'
import { anInterview } from '../series/an-interview.ts'

const url = 'https://example.org/api/v1/schema.json'
const ajv = addFormats.default(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }))
ajv.addSchema(schemaFile(url))

function errorsOf(part: keyof typeof apiSchema, value: unknown) {
  const validate = ajv.getSchema(`${url}#/$defs/${part}`)
  if (!validate) throw new Error(`there is no ${part}`)
  validate(JSON.parse(jsonFile(value)))
  return validate.errors ?? []
}

const context: ApiContext = {
  ...seriesLinks({ all: [], categories: [{ name: 'Craft', slug: 'craft', interviews: [] }] }),
  siteUrl: 'https://example.org',
  total: 100,
  cover: () => ({
    picture: { src: '/images/1.jpg', sources: [], width: 9, height: 9 },
    alt: 'A',
    credit: undefined,
  }),
}

const whole: Interview = anInterview({
  number: 11,
  updated: '2023-11-02',
  recorded: '2023-09-20',
  summary: 'Short.',
  tldr: ['Be *kind* <!-- secret -->'],
  categories: ['Craft'],
  questions: [{ text: 'Why?', anchor: 'why' }],
  lang: 'ja',
  cover: { src: 'secret.jpg', alt: 'A' },
  aliases: ['/secret'],
  canonical: 'https://example.com/11',
  license: 'CC BY 4.0',
  medium: 'Letters',
  place: 'Kyoto',
})

describe('an interview as data', () => {
  test.each([
    ['whole', whole],
    ['bare', anInterview()],
    ['anonymous', anInterview({ interviewee: { anonymous: true, role: 'Nurse', links: [] } })],
  ])('a %s one is what the schema says', (_, interview) => {
    expect(errorsOf('interview', apiInterview(interview, context))).toEqual([])
  })

  test('tells what is public, field by field, and nothing that only the house knows', () => {
    const data = apiInterview({ ...whole, extra: 'secret' } as Interview, context)
    expect(Object.keys(data).sort()).toEqual(Object.keys(apiSchema.interview.shape).sort())
    expect(JSON.stringify(data)).not.toMatch(/secret|sourcePath|aliases|summaryOpensBody/)
    expect(data.tldr).toEqual(['Be kind'])
    expect(data.questions[0]?.url).toBe('https://example.org/interviews/nurse#why')
  })

  test('whatever its texts hold, it is JSON that the schema takes', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const interview = anInterview({
          slug: text.normalize().replace(/\p{Surrogate}/gu, ''),
          title: text,
          summary: text,
          tldr: [text],
          interviewee: { anonymous: false, name: text, links: [] },
          questions: [{ text, anchor: 'a' }],
        })
        expect(errorsOf('interview', apiInterview(interview, context))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('the schema refuses what is missing or of another kind', () => {
  const data = apiInterview(whole, context)
  expect(errorsOf('interview', { ...data, title: undefined })).toHaveLength(1)
  expect(errorsOf('interview', { ...data, number: 0 })).toHaveLength(1)
  expect(errorsOf('interview', { ...data, date: '2023-13-01' })).toHaveLength(1)
  expect(errorsOf('interview', { ...data, url: '/interviews/nurse' })).toHaveLength(1)
})

test('a later version may add fields', () => {
  expect(errorsOf('interview', { ...apiInterview(whole, context), likes: 7 })).toEqual([])
})

test('questions have their part of the schema', () => {
  const address = 'https://example.org/interviews/nurse#why'
  const answer = { slug: 'nurse', title: 'Nurse', wording: 'Why?', lang: 'en', anchor: 'why', url: address }
  const question = {
    id: 'why',
    wording: 'Why?',
    lang: 'en',
    interviews: 2,
    url: address,
    answers: [answer, answer],
  }
  const file = { $schema: `${url}#/$defs/questions`, url, questions: [question] }
  expect(errorsOf('questions', file)).toEqual([])
  expect(errorsOf('questions', { ...file, questions: [{ ...question, answers: undefined }] })).toHaveLength(1)
})
