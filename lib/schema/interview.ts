import { z } from 'zod'

const day = z.iso.date()

/** The person who answers. An anonymous one never carries a name or links. */
export const intervieweeSchema = z.object({
  anonymous: z.boolean(),
  name: z.string().optional(),
  role: z.string().optional(),
  organisation: z.string().optional(),
  links: z.array(z.string()),
})

export const sectionSchema = z.object({
  from: z.int().describe('Offset in the body where the answer begins, in UTF-16 units'),
  to: z.int().describe('Offset behind its end; where nothing stands below the heading, the same as from'),
  bytes: z.int().describe('Length in UTF-8'),
  alone: z.boolean().describe('Its source can be read without the rest: no reference leads out of it'),
})

export const questionSchema = z.object({
  text: z.string().describe('Plain text of the heading'),
  anchor: z.string().describe('Fragment identifier without #, unique within the page'),
  section: sectionSchema.describe('The answer: what stands below, up to the next heading of this level'),
})

export const readingTimeSchema = z.object({
  minutes: z.int().min(1).describe('Whole minutes'),
  words: z.int().describe('Words in scripts that separate them'),
  characters: z.int().describe('Characters in Chinese, Japanese and Korean scripts'),
})

export const coverSchema = z.object({
  src: z
    .string()
    .describe('As written: relative to the Markdown file, from / in public/, or an absolute URL'),
  alt: z.string(),
  credit: z.string().optional(),
  ofTheme: z
    .boolean()
    .optional()
    .describe('Jekyll’s “header-img”: what a theme asked for, not a picture chosen for this person'),
})

export const correctionSchema = z.object({
  date: day,
  text: z.string().describe('What was wrong, and how it is: a short piece of Markdown'),
})

/**
 * One interview as every page, list and output sees it: what reading a file gives, whatever form it was written
 * in. Contentlayer's fields are derived from this.
 */
export const interviewSchema = z.object({
  slug: z.string().describe('Last part of the permanent address'),
  sourcePath: z.string().describe('Path of the Markdown file below CONTENT_DIR, with forward slashes'),
  number: z.int().min(1).optional().describe('Place in the series; none for an interview outside the count'),
  total: z.int().optional().describe('The total that this interview’s own title names: 100 in “11/100”'),
  title: z.string(),
  date: day.describe('Publication day in the site’s time zone'),
  publishedAt: z.string().describe('Publication instant, ISO 8601 in UTC'),
  updated: day.optional().describe('Day of the last real change or correction'),
  recorded: day.optional().describe('Day the talk took place'),
  interviewer: z.string(),
  interviewee: intervieweeSchema,
  summary: z.string().optional().describe('Plain text, one paragraph'),
  summaryOpensBody: z
    .boolean()
    .describe('The body opens with the summary’s words: a page must not show it twice'),
  tldr: z.array(z.string()).describe('Takeaways, each a short piece of Markdown'),
  categories: z.array(z.string()).describe('Category names as this file spells them'),
  questions: z.array(questionSchema).describe('Headings that ask, in order'),
  readingTime: readingTimeSchema,
  lang: z.string().describe('BCP 47 tag of the text'),
  translationOf: z.string().optional().describe('Slug of the interview this one translates'),
  cover: coverSchema.optional(),
  aliases: z.array(z.string()).describe('Old paths that keep leading here'),
  canonical: z
    .string()
    .optional()
    .describe('Address of the original where this was published elsewhere first'),
  license: z.string().optional(),
  medium: z.string().optional(),
  place: z.string().optional(),
  sample: z.boolean().describe('An invented text that shows how the site looks'),
  draft: z.boolean(),
  withdrawn: day.optional().describe('Day the interviewee took their consent back'),
  portraitWithdrawn: z.boolean().optional().describe('They took it back for their picture alone'),
  corrections: z.array(correctionSchema).describe('Newest first'),
})

/**
 * What the file of an interview hands on besides: what only its own page needs. The gate keeps it apart, so that no
 * other output is made again where nothing but a line has moved, and none can show it.
 */
export const preparedInterviewSchema = interviewSchema.extend({
  questionLines: z.array(z.int().min(1)).describe('Line of each question’s heading in the file as committed'),
})

export type Interviewee = z.infer<typeof intervieweeSchema>
export type Section = z.infer<typeof sectionSchema>
export type Question = z.infer<typeof questionSchema>
export type ReadingTime = z.infer<typeof readingTimeSchema>
export type Cover = z.infer<typeof coverSchema>

/** An interview without its text: what lists need. */
export type Interview = z.infer<typeof interviewSchema>

export type PreparedInterview = z.infer<typeof preparedInterviewSchema>

/** Page about the series. */
export const aboutSchema = z.object({
  title: z.string().optional(),
  summary: z.string().optional(),
})

export type About = z.infer<typeof aboutSchema>
