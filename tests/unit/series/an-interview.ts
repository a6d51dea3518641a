import type { Interview } from '../../../lib/schema/interview.ts'

/** A published interview; a test says only what it is about. */
export function anInterview(facts: Partial<Interview> = {}): Interview {
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
    questions: [],
    readingTime: { minutes: 1, words: 1, characters: 0 },
    lang: 'en',
    aliases: [],
    sample: false,
    draft: false,
    ...facts,
  }
}
