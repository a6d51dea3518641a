import type { Counts } from './read-counts.ts'
import type { Failure } from './read-failures.ts'

export type StepResult = Counts & {
  name: string
  result: 'passed' | 'failed' | 'skipped'
  seconds: number
  failures: Failure[]
}

/**
 * The end of `npm test`: what failed once more, because it scrolled away long ago, then the table of the steps, and the
 * line that says it all.
 */
export function summarize(results: StepResult[]): string {
  const rows = results.map(({ name, result, seconds, passed, failed, skipped }) =>
    row([name, result, seconds.toFixed(1), passed, failed, skipped]),
  )
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum('skipped')
  const closing = `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return [
    ...results.flatMap(tellFailures),
    row(['step', 'result', 'seconds', 'passed', 'failed', 'skipped']),
    ...rows,
    '',
    closing,
  ].join('\n')
}

const TOLD_FAILURES = 10
const TOLD_LINES = 12

function tellFailures({ name, failures }: StepResult): string[] {
  const told = failures.slice(0, TOLD_FAILURES).map((failure) => {
    const lines = failure.message.split('\n')
    const left = lines.length > TOLD_LINES ? ['…'] : []
    return [`── ${name} failed: ${failure.name}`, ...lines.slice(0, TOLD_LINES), ...left, ''].join('\n')
  })
  const more = failures.length - told.length
  return more > 0 ? [...told, `── ${name} failed: ${more} more\n`] : told
}

function row([name = '', result = '', ...numbers]: (string | number)[]): string {
  return [
    String(name).padEnd(10),
    String(result).padEnd(8),
    ...numbers.map((n) => String(n).padStart(8)),
  ].join('')
}
