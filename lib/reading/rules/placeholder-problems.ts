import { holdsPlaceholder } from '../placeholders.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** Words that `npm run new` left to be written, in an interview that is no draft any more. */
export function placeholderProblems({ file, interview, body, offsetOf }: Facts): Problem[] {
  if (interview.draft) return []
  const warn = (offset: number) =>
    problemAt(file, offset, {
      rule: 'placeholder',
      severity: 'warning',
      message: 'These words only hold the place of those to come.',
      mend: 'Write what belongs there, or remove them.',
    })
  const takeaway = interview.tldr.findIndex(holdsPlaceholder)
  const line = body.split('\n').find(holdsPlaceholder)
  return [
    ...(takeaway === -1 ? [] : [warn(offsetOf(['tldr', takeaway]))]),
    ...(line === undefined ? [] : [warn(file.text.indexOf(line))]),
  ]
}
