import { textLimits } from '../../schema/text-limits.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A summary that lists and search engines would cut off. */
export function summaryLength({ file, values, interview, offsetOf }: Facts): Problem[] {
  // A description came from another site, where it may have been the introduction.
  if (values.summary === undefined || interview.summary === undefined) return []
  const { length } = [...interview.summary]
  if (length <= longest) return []
  return [
    problemAt(file, offsetOf(['summary']), {
      rule: 'summary-long',
      severity: 'warning',
      message: `The summary has ${length} characters.`,
      mend: `Keep it to one or two sentences, at most ${longest} characters.`,
    }),
  ]
}

const { summary: longest } = textLimits
