import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/** Two interviews with one number; a translation shares the number of what it translates. */
export function takenNumbers(readings: Reading[]): Problem[] {
  const first = new Map<number, string>()
  const problems: Problem[] = []
  for (const { file, interview, offsetOf } of readings) {
    if (interview?.number === undefined || interview.translationOf !== undefined) continue
    const { number } = interview
    const earlier = first.get(number)
    if (earlier === undefined) first.set(number, file.path)
    else {
      problems.push(
        problemAt(file, offsetOf(['number'], ['title']), {
          rule: 'taken-number',
          severity: 'error',
          message: `Number ${number} is taken by ${earlier}.`,
          mend: 'Give one of them another number; a translation says so with “translationOf:”.',
        }),
      )
    }
  }
  return problems
}
