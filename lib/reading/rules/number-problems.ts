import { numberedTitle } from '../numbered-title.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A number that the field and the title disagree on, or that the series does not have. */
export function numberProblems({ file, values, interview, total, offsetOf }: Facts): Problem[] {
  const inTitle = numberedTitle(values.title)
  const { number } = interview
  const limit = inTitle.total ?? total
  const problems: Problem[] = []
  const say = (severity: Problem['severity'], rule: string, message: string, mend: string) =>
    problems.push(problemAt(file, offsetOf(['number'], ['title']), { rule, severity, message, mend }))

  if (values.number !== undefined && inTitle.number !== undefined && values.number !== inTitle.number) {
    say(
      'error',
      'number-conflict',
      `“number” says ${values.number}, the title says ${inTitle.number}.`,
      'Make them the same, or take the number out of the title.',
    )
  }
  if ((inTitle.total ?? 0) > largest) {
    say('error', 'number-range', `The title counts to ${inTitle.total}.`, 'Mend the title.')
  } else if (number === 0) {
    say('error', 'number-range', 'The title says number 0.', 'Numbers of a series begin at 1.')
  } else if (number !== undefined && limit !== undefined && number > limit) {
    say(
      'error',
      'number-range',
      `Number ${number} is above the total of ${limit}.`,
      inTitle.total === undefined
        ? 'Mend the number, or raise “total” in site.config.ts.'
        : 'Mend the title.',
    )
  } else if (inTitle.total !== undefined && total !== undefined && inTitle.total !== total) {
    say(
      'warning',
      'total-differs',
      `The title counts to ${inTitle.total}, the site to ${total}.`,
      'Make “total” in site.config.ts and the title agree.',
    )
  }
  return problems
}

/** No series has more; a page that counts to a thousand million is never done. */
const largest = 100_000
