import type { Counts } from './read-counts.ts'

export type StepResult = Counts & { name: string; result: 'passed' | 'failed' | 'skipped'; seconds: number }

/** The table at the end of `npm test`, and below it the line that says it all. */
export function summarize(results: StepResult[]): string {
  const rows = results.map(({ name, result, seconds, passed, failed, skipped }) =>
    row([name, result, seconds.toFixed(1), passed, failed, skipped]),
  )
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum('skipped')
  const closing = `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return [row(['step', 'result', 'seconds', 'passed', 'failed', 'skipped']), ...rows, '', closing].join('\n')
}

function row([name = '', result = '', ...numbers]: (string | number)[]): string {
  return [
    String(name).padEnd(10),
    String(result).padEnd(8),
    ...numbers.map((n) => String(n).padStart(8)),
  ].join('')
}
