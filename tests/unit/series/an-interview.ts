import type { Interview, Question } from '../../../lib/schema/interview.ts'

/** What a test says of an interview; where an answer stands in the text concerns few. */
type Facts = Partial<Omit<Interview, 'questions'>> & {
  questions?: (Omit<Question, 'section'> & Partial<Question>)[]
}

/** A published interview; a test says only what it is about. */
export function anInterview({ questions = [], ...facts }: Facts = {}): Interview {
  const slug = facts.slug ?? 'nurse'
  return {
    slug,
    sourcePath: `interviews/${slug}.md`,
    title: 'Nurse',
    date: facts.publishedAt?.slice(0, 10) ?? '2023-10-01',
    publishedAt: '2023-10-01T00:00:00Z',
    interviewer: 'The Editors',
    interviewee: { anonymous: false, links: [] },
    summaryOpensBody: false,
    tldr: [],
    categories: [],
    questions: questions.map((question) => ({
      section: { from: 0, to: 0, bytes: 0, alone: true },
      ...question,
    })),
    readingTime: { minutes: 1, words: 1, characters: 0 },
    lang: 'en',
    aliases: [],
    sample: false,
    draft: false,
    corrections: [],
    ...facts,
  }
}
