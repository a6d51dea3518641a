import type { HeadingNote } from '../markdown/render-options.ts'
import { routes } from '../routes.ts'
import { strings } from '../strings/strings.ts'
import type { AskedQuestion } from './questions-of.ts'

/**
 * Makes the function that tells what stands below a question's heading: how many others answered it, and the way to
 * them.
 * @param shared by the heading's anchor
 * @param locale language of the note
 */
export function headingNotes(
  shared: Map<string, { question: AskedQuestion; others: number }>,
  locale: string,
): (anchor: string) => HeadingNote | undefined {
  return (anchor) => {
    const { question, others } = shared.get(anchor) ?? {}
    if (!question || !others) return undefined
    return { href: routes.question(question.id), text: strings(locale).othersAnswered(others), lang: locale }
  }
}
