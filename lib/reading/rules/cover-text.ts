import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A cover without words for those who do not see it. Jekyll's form has no place for them. */
export function coverText({ file, values, offsetOf }: Facts): Problem[] {
  if (values.cover === undefined || values.coverAlt !== undefined) return []
  return [
    problemAt(file, offsetOf(['cover']), {
      rule: 'image-text',
      severity: 'warning',
      message: 'The cover has no words for those who cannot see it.',
      mend: 'Say what it shows: “coverAlt: Cranes at dawn”.',
    }),
  ]
}
