import { z } from 'zod'
import { parseDate } from '../dates.ts'

/**
 * The front matter of one interview, native and Jekyll form alike: the one place where a field is declared.
 * Contentlayer's fields, the check, the documentation's table and the JSON Schema are derived from it.
 */
export const frontMatterSchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .optional()
    .describe('Place in the series. Each number is taken once.')
    .meta(example(11)),
  title: text().describe('Who is interviewed, as a headline.').meta(example('Sales Manager, Big Tech')),
  date: date().describe('Publication day; a time and an offset may follow.').meta(example('2023-10-01')),
  interviewer: text()
    .optional()
    .describe('Who asked. Default: the site’s interviewer.')
    .meta(example('Risa Kazui')),
  interviewee: z
    .strictObject({
      anonymous: z.boolean().optional().describe('True keeps every name out of the site.'),
      name: text().optional().describe('Name as it may be published.'),
      role: text().optional().describe('What they do, at the time of the talk.'),
      organisation: text().optional().describe('Where they do it.'),
      links: z.array(webAddress()).optional().describe('Their own pages.'),
    })
    .optional()
    .describe('Who answers: anonymous, or name, role, organisation, links.')
    .meta(example({ anonymous: true, role: 'Sales Manager' })),
  categories: z
    .array(text())
    .optional()
    .describe('Any number of names; free text.')
    .meta(example(['Tips/Tricks'])),
  tldr: z
    .array(text())
    .optional()
    .describe('The takeaways, one sentence each; Markdown inside is fine.')
    .meta(example(['One takeaway.'])),
  summary: text()
    .optional()
    .describe('One or two sentences for lists and search engines.')
    .meta(example('From engineer to sales.')),
  updated: date().optional().describe('Day of the last real change.').meta(example('2023-11-02')),
  recorded: date().optional().describe('Day the talk took place.').meta(example('2023-09-20')),
  cover: text()
    .optional()
    .describe('A picture: beside the Markdown file, or from / in public/.')
    .meta(example('/covers/harbour.jpg')),
  coverAlt: text().optional().describe('What the picture shows.').meta(example('Cranes at dawn')),
  coverCredit: text().optional().describe('Who took it.').meta(example('Photo: A. Nobody')),
  lang: language().optional().describe('Language of the text. Default: the site’s.').meta(example('ja')),
  translationOf: text()
    .optional()
    .describe('Slug of the interview this one translates.')
    .meta(example('sales-manager-big-tech')),
  aliases: z
    .array(sitePath())
    .optional()
    .describe('Old paths of this interview.')
    .meta(example(['/2023/10/01/sales.html'])),
  canonical: webAddress()
    .optional()
    .describe('Address of the original, if published elsewhere first.')
    .meta(example('https://example.org/11')),
  license: text().optional().describe('Licence of the text.').meta(example('CC BY 4.0')),
  medium: text().optional().describe('How the talk was held.').meta(example('Video call')),
  place: text().optional().describe('Where the talk was held.').meta(example('Boston')),
  sample: z.boolean().optional().describe('True marks an invented text, visibly.').meta(example(true)),
  draft: z.boolean().optional().describe('True keeps it out of production.').meta(example(true)),
  withdrawn: dateOrPortrait()
    .optional()
    .describe('Day the interviewee took their consent back; “portrait” takes back only the cover.')
    .meta(example('2024-05-01')),
  corrections: z
    .array(
      z.strictObject({
        date: date().describe('Day of the correction.'),
        text: text().describe('What was wrong, and how it is; Markdown inside is fine.'),
      }),
    )
    .optional()
    .describe('What was put right after publication; shown at the foot.')
    .meta(example([{ date: '2024-02-01', text: 'The year is 2019.' }])),
  legacy: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Fields an import found and did not know; not shown.')
    .meta(example({ subtitle: 'x' })),
  author: text().optional().describe('The interviewer.').meta(jekyll('Risa Kazui')),
  description: text()
    .optional()
    .describe('The summary; a “TLDR;” list in it is lifted out.')
    .meta(jekyll('He sells. TLDR; …')),
  'header-img': text()
    .optional()
    .describe('The cover, if the file exists.')
    .meta(jekyll('assets/img/11.jpg')),
  published: z.boolean().optional().describe('False is a draft.').meta(jekyll(false)),
  layout: ignored('page layout'),
  comments: ignored('comments switch'),
  catalog: ignored('side catalogue switch'),
  'header-style': ignored('header style'),
  'header-mask': ignored('header shade'),
})

/** Front matter that passed the schema. */
export type FrontMatter = z.infer<typeof frontMatterSchema>

function text() {
  return z.string().trim().min(1)
}

function date() {
  return expecting('date', (value) => parseDate(value, 'UTC') !== undefined)
}

function dateOrPortrait() {
  return expecting(
    'date or portrait',
    (value) => value === 'portrait' || parseDate(value, 'UTC') !== undefined,
  )
}

function webAddress() {
  return expecting('web address', (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value))
}

function sitePath() {
  return expecting('path', (value) => /^\/(?!\/)[^\s]*$/.test(value))
}

function language() {
  return expecting('language', isLanguageTag)
}

/** A text of a kind: messages name it, and a form shows a fitting field. */
function expecting(kind: string, holds: (value: string) => boolean) {
  return text()
    .refine(holds, { params: { expected: kind } })
    .meta({ expected: kind })
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** A Jekyll field that only steers a theme: read without complaint, and without effect. */
function ignored(what: string) {
  return z.unknown().optional().describe(`Not used (${what}).`).meta({ form: 'jekyll' })
}

function example(value: unknown) {
  return { examples: [value], form: 'native' }
}

function jekyll(value: unknown) {
  return { examples: [value], form: 'jekyll' }
}
