import type { PlaywrightReport, ReportKind, VitestReport } from './reports.ts'

export type Counts = { passed: number; failed: number; skipped: number }

/**
 * How many tests a finished step had. A step without a report is one check. A step that failed has at least one
 * failure, also where its tool fell over before the first test or after the last; so has one without its report.
 */
export function readCounts(succeeded: boolean, kind?: ReportKind, report?: unknown): Counts {
  if (!kind && succeeded) return { passed: 1, failed: 0, skipped: 0 }
  if (!kind || report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const counts = readers[kind](report as VitestReport & PlaywrightReport)
  return succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}

const readers = {
  vitest: (report: VitestReport): Counts => ({
    passed: report.numPassedTests,
    // A file that cannot even be loaded has no tests to count.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats, errors }: PlaywrightReport): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
}
