import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/** Two interviews with one number; a translation shares the number of what it translates. */
export function takenNumbers(readings: Reading[]): Problem[] {
  const first = new Map<number, Reading>()
  const problems: Problem[] = []
  for (const reading of readings) {
    const number = reading.interview?.number
    if (number === undefined || reading.interview?.translationOf !== undefined) continue
    const earlier = first.get(number)
    if (!earlier) {
      first.set(number, reading)
      continue
    }
    const written = reading.offsetOf(['number'])
    problems.push(
      problemAt(reading.file, written > 4 ? written : reading.offsetOf(['title']), {
        rule: 'taken-number',
        severity: 'error',
        message: `Number ${number} is taken by ${earlier.file.path}.`,
        mend: 'Give one of them another number; a translation says so with “translationOf:”.',
      }),
    )
  }
  return problems
}
