import { describe, expect, test } from 'vitest'
import { readCounts } from '@/scripts/test/read-counts'

const vitest = (report: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...report,
})
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
})

describe('the tests of a step', () => {
  test('a step without a report is one check', () => {
    expect(readCounts(true)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(readCounts(false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('are counted by vitest, with skipped and planned ones together', () => {
    const report = vitest({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 })
    expect(readCounts(false, 'vitest', report)).toEqual({ passed: 5, failed: 2, skipped: 4 })
  })

  test('include a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ]
    const report = vitest({ numPassedTests: 1, numFailedTests: 1, testResults })
    expect(readCounts(false, 'vitest', report)).toMatchObject({ passed: 1, failed: 2 })
  })

  test('are counted by playwright, with its own errors', () => {
    const report = playwright({ expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, [{}])
    expect(readCounts(false, 'playwright', report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  test('are never all well where the step was not', () => {
    expect(readCounts(false, 'vitest', vitest({ numPassedTests: 9 }))).toMatchObject({ passed: 9, failed: 1 })
    expect(readCounts(false, 'playwright', undefined)).toMatchObject({ failed: 1 })
    expect(readCounts(true, 'playwright', undefined)).toMatchObject({ failed: 1 })
  })
})
