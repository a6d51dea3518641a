import type { Question } from '../schema/interview.ts'

/**
 * What the answers of a page may weigh, so that the page stays below 60 KB: their source in UTF-8 bytes, and what stands
 * around each.
 */
export const pageLimit = 28_000
export const aroundAnswer = 1_000

/**
 * Divides answers into pages of about the same weight, since one says yes and another tells their life. An answer
 * that is heavier than a page has one to itself; without any answer there is one empty page.
 */
export function answerPages<Answer extends Pick<Question, 'section'>>(answers: Answer[]): Answer[][] {
  const pages: Answer[][] = [[]]
  let weight = 0
  for (const answer of answers) {
    const more = answer.section.bytes + aroundAnswer
    const page = pages.at(-1)
    if (!page?.length || weight + more <= pageLimit) {
      page?.push(answer)
      weight += more
    } else {
      pages.push([answer])
      weight = more
    }
  }
  return pages
}
