import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import { sameTakeaways } from '../tldr/same-takeaways.ts'
import type { Facts, FoundTldr } from './facts.ts'

/** No takeaways at all, or two places that name different ones. */
export function tldrProblems({ file, tldrs, offsetOf }: Facts): Problem[] {
  const [first, ...others] = tldrs.filter((tldr) => tldr.items.length > 0)
  if (!first) {
    return [
      problemAt(file, offsetOf(['title']), {
        rule: 'no-tldr',
        severity: 'warning',
        message: 'There is no TLDR.',
        mend: 'Add the takeaways: “tldr:” and one “- sentence” a line.',
      }),
    ]
  }
  return others
    .filter((other) => !sameTakeaways(other.items, first.items))
    .map((other) =>
      problemAt(file, other.offset, {
        rule: 'tldr-conflict',
        severity: 'error',
        message: `Two different TLDRs. ${first.where} says: ${list(first)}. ${other.where} says: ${list(other)}.`,
        mend: 'Keep one of them, or make them say the same.',
      }),
    )
}

function list(tldr: FoundTldr): string {
  return tldr.items.map((item) => `“${item.replace(/\s+/g, ' ')}”`).join(', ')
}
