/** What a page of answers may hold: their source in UTF-8 bytes, and their number. */
export const pageLimits = { bytes: 24_000, answers: 20 }

/**
 * Divides answers into pages of about the same weight, since one says yes and another tells their life. An answer
 * that is heavier than a page has one to itself; without any answer there is one empty page.
 * @param bytesOf the length of an answer's source in UTF-8 bytes
 */
export function answerPages<Answer>(answers: Answer[], bytesOf: (answer: Answer) => number): Answer[][] {
  const pages: Answer[][] = [[]]
  let bytes = 0
  for (const answer of answers) {
    const more = bytesOf(answer)
    const page = pages.at(-1)
    if (!page?.length || (bytes + more <= pageLimits.bytes && page.length < pageLimits.answers)) {
      page?.push(answer)
      bytes += more
    } else {
      pages.push([answer])
      bytes = more
    }
  }
  return pages
}
