import { z } from 'zod'
import { intervieweeSchema, interviewSchema, questionSchema } from '../schema/interview.ts'

// What the files of the API hold. Fields may be added within v1; none is renamed, removed or given another meaning.
// A field whose value is unknown is left out.

const url = z.url().describe('Absolute address')
const slug = z.string().describe('Last part of a permanent address; unique')
const markup = z.string().describe('Address of the JSON Schema part that this file follows')

const facts = interviewSchema.pick({
  slug: true,
  number: true,
  title: true,
  date: true,
  publishedAt: true,
  updated: true,
  recorded: true,
  interviewer: true,
  summary: true,
  readingTime: true,
  lang: true,
  translationOf: true,
  canonical: true,
  license: true,
  medium: true,
  place: true,
  sample: true,
})

const categoryReference = z.object({ name: z.string(), slug, url })

const interview = facts
  .extend({
    url: url.describe('The interview’s page: its permanent address'),
    api: url.describe('This interview as JSON, with its text'),
    source: url.describe('This interview as Markdown'),
    total: z.int().optional().describe('How many interviews were promised'),
    state: z
      .enum(['published', 'draft', 'scheduled'])
      .describe('Other than “published” only in a preview of the site'),
    interviewee: intervieweeSchema,
    tldr: z.array(z.string()).describe('Takeaways, plain text'),
    categories: z.array(categoryReference),
    corrections: z
      .array(z.object({ date: z.iso.date(), text: z.string().describe('Plain text') }))
      .describe('What was put right after publication, newest first'),
    questions: z.array(
      questionSchema.omit({ section: true }).extend({ url: url.describe('The answer on the page') }),
    ),
    translations: z
      .array(z.object({ lang: z.string(), slug, url }))
      .describe('Other languages of the same talk'),
    cover: z
      .object({
        url,
        alt: z.string(),
        credit: z.string().optional(),
        width: z.int().optional().describe('Pixels'),
        height: z.int().optional().describe('Pixels'),
      })
      .optional(),
  })
  .describe('What is known of one interview, without its text')

const series = z.object({
  name: z.string(),
  description: z.string(),
  url,
  lang: z.string().describe('BCP 47 tag of the site’s own language'),
  total: z.int().optional().describe('How many interviews were promised'),
  license: z.object({ name: z.string(), url: url.optional() }).optional(),
})

const interviews = z
  .object({
    $schema: markup,
    series,
    count: z.int().describe('Items of `interviews`'),
    interviews: z.array(interview).describe('Originals and translations, newest first'),
  })
  .describe('interviews.json')

const interviewWithText = interview
  .extend({
    $schema: markup,
    text: z
      .object({
        markdown: z.string().describe('CommonMark with GitHub’s tables, task lists and footnotes'),
        html: z.string().describe('Sanitized HTML; addresses are absolute'),
      })
      .describe('The text without the takeaways'),
  })
  .describe('interviews/<slug>.json')

const categories = z
  .object({
    $schema: markup,
    count: z.int().describe('Items of `categories`'),
    categories: z
      .array(
        categoryReference.extend({
          feed: url.describe('Atom feed of this category'),
          count: z.int().describe('Items of `interviews`'),
          interviews: z.array(slug).describe('Newest first'),
        }),
      )
      .describe('The fullest first'),
  })
  .describe('categories.json')

const questions = z
  .object({
    $schema: markup,
    url: url.describe('Address of this file'),
    questions: z.array(
      z.object({
        id: z.string().describe('Last part of the question’s permanent address'),
        wording: z.string(),
        url: url.describe('The page of all answers'),
        lang: z.string().describe('BCP 47 tag of the wording'),
        interviews: z.int().min(2).describe('How many interviews answer it'),
        answers: z.array(
          z.object({
            slug: slug.describe('Of the interview'),
            number: z.int().optional().describe('Place of the interview in the series'),
            title: z.string().describe('Title of the interview'),
            wording: z.string().describe('The question as it was asked there'),
            lang: z.string(),
            anchor: z.string().describe('Fragment identifier of the answer, without #'),
            url: url.describe('The answer on the page'),
          }),
        ),
      }),
    ),
  })
  .describe('questions.json: what was asked in two or more interviews')

/** The parts of the API by their names in `schema.json`. */
export const apiSchema = { interview, interviews, interviewWithText, categories, questions }

export type ApiInterview = z.infer<typeof interview>
