import { isTangled } from '../../markdown/is-tangled.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** An interview without text, or with one that cannot be rendered. */
export function bodyProblems({ file, body, offsetOf }: Facts): Problem[] {
  const warn = (rule: string, message: string, mend: string) => [
    problemAt(file, offsetOf(['title']), { rule, severity: 'warning', message, mend }),
  ]
  if (body.trim() === '') {
    return warn(
      'empty-body',
      'There is no text below the front matter.',
      'Write the interview below the second ---.',
    )
  }
  return isTangled(body)
    ? warn('tangled-body', 'The text is so long or nested that it is shown as it is written.', 'Divide it.')
    : []
}
