import { expect, test } from 'vitest'
import { readFailures } from '@/scripts/test/read-failures'

test('vitest’s are named by file and titles, where it stands within the project', () => {
  const report = {
    testResults: [
      {
        name: '/project/tests/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { ancestorTitles: ['a list'], title: 'is sorted', status: 'failed', failureMessages: ['1', '2'] },
          { ancestorTitles: ['a list'], title: 'is short', status: 'passed', failureMessages: [] },
        ],
      },
      { name: '/project/tests/b.test.ts', status: 'failed', message: 'not found', assertionResults: [] },
      {
        name: '/project/tests/c.test.ts',
        status: 'failed',
        message: 'in a hook',
        assertionResults: [{ ancestorTitles: [], title: 'x', status: 'skipped', failureMessages: [] }],
      },
      { name: '/project/tests/d.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  }
  expect(readFailures('vitest', report, '/project')).toEqual([
    { name: 'tests/a.test.ts › a list › is sorted', message: '1\n2' },
    { name: 'tests/b.test.ts', message: 'not found' },
    { name: 'tests/c.test.ts', message: 'in a hook' },
  ])
})

test('playwright’s are those of the last try, and its own; colours of the terminal are left out', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
  })
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [
          spec('opens', 'unexpected', 'first', '\u001b[31msecond\u001b[39m'),
          spec('shuts', 'flaky', 'first'),
        ],
        suites: [{ title: 'at night', specs: [spec('glows', 'unexpected', 'dark')] }],
      },
    ],
    errors: [{ message: 'no browser' }],
  }
  expect(readFailures('playwright', report, '/project')).toEqual([
    { name: 'a.spec.ts › opens', message: 'second' },
    { name: 'a.spec.ts › at night › glows', message: 'dark' },
    { name: 'playwright', message: 'no browser' },
  ])
})
