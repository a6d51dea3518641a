import type { Interview } from '../schema/interview.ts'

/**
 * What is handed on of an interview that was taken back: where it stands, in the series and in time. Nothing that
 * somebody said or is gets as far as the steps that write files.
 */
export function onlyItsPlace(interview: Interview): Interview {
  const { slug, sourcePath, number, total, date, publishedAt, lang, translationOf, draft, withdrawn } =
    interview
  return {
    ...{ slug, sourcePath, number, total, date, publishedAt, lang, translationOf, draft, withdrawn },
    title: nothing,
    interviewer: nothing,
    interviewee: { anonymous: true, links: [] },
    summaryOpensBody: false,
    tldr: [],
    categories: [],
    questions: [],
    readingTime: { minutes: 1, words: 0, characters: 0 },
    aliases: [],
    sample: false,
    corrections: [],
  }
}

const nothing = '–'
