import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A file name that gives no address. */
export function slugProblems({ file, interview }: Facts): Problem[] {
  if (interview.slug !== '' && interview.slug !== 'index') return []
  return [
    problemAt(file, 0, {
      rule: 'slug',
      severity: 'error',
      message: `The file name “${file.path.split('/').at(-1)}” gives no usable address.`,
      mend: 'Name the file after the interview: sales-manager-big-tech.md.',
    }),
  ]
}
