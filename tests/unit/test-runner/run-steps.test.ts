import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runSteps } from '@/scripts/test/run-steps'
import { selectSteps } from '@/scripts/test/select-steps'
import type { Step } from '@/scripts/test/steps'
import { type StepResult, summarize } from '@/scripts/test/summarize'

const node = (code: string) => () => [process.execPath, '-e', code]
const good = node('')
const bad = node('process.exit(1)')
let reports: string

beforeAll(() => {
  // Not where the run of `npm test` around this one keeps its own.
  reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterAll(() => {
  vi.restoreAllMocks()
  rmSync(reports, { recursive: true })
})

describe('the steps', () => {
  test('a failed one stops only what needs it, and what needs that', async () => {
    const results = await runSteps(
      [
        { name: 'lint', command: bad },
        { name: 'build', command: bad },
        { name: 'types', command: good },
        { name: 'output', command: good, needs: ['build'] },
        { name: 'browser', command: good, needs: ['output'] },
      ],
      reports,
    )
    expect(results.map(({ result }) => result)).toEqual(['failed', 'failed', 'passed', 'skipped', 'skipped'])
    expect(results.reduce((sum, { skipped }) => sum + skipped, 0)).toBe(2)
  })

  test('one that was not asked for holds nothing up', async () => {
    const [result] = await runSteps([{ name: 'output', command: good, needs: ['build'] }], reports)
    expect(result).toMatchObject({ result: 'passed', passed: 1 })
  })

  test('a program that is not there, or is killed, is a failure', async () => {
    const [absent, killed] = await runSteps(
      [
        { name: 'absent', command: () => ['no-such-program-here'] },
        { name: 'killed', command: node('process.kill(process.pid, "SIGKILL")') },
      ],
      reports,
    )
    expect(absent).toMatchObject({ result: 'failed', failed: 1 })
    expect(killed).toMatchObject({ result: 'failed', failed: 1 })
  })

  test('a report is counted, and one of an earlier run is not', async () => {
    const step: Step = {
      name: 'browser',
      report: 'playwright',
      command: node(`require('node:fs').writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify(
        { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 1 }, suites: [], errors: [] }))`),
    }
    expect(await runSteps([step], reports)).toMatchObject([{ result: 'passed', passed: 7, skipped: 1 }])
    const failure = [{ result: 'failed', passed: 0, failed: 1 }]
    expect(await runSteps([{ ...step, command: bad }], reports)).toMatchObject(failure)
    expect(await runSteps([{ ...step, command: good }], reports)).toMatchObject(failure)
    const half = node(
      `require('node:fs').writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, '{ "stats": {')`,
    )
    expect(await runSteps([{ ...step, command: half }], reports)).toMatchObject(failure)
  })
})

describe('the choice of steps', () => {
  const all: Step[] = [
    { name: 'unit', command: good },
    { name: 'chromium', command: good, partOf: 'browser' },
    { name: 'browser', command: good },
  ]
  const chosen = (...names: string[]) => selectSteps(all, names).map(({ name }) => name)

  test('is all of them, or those named in their own order, with what belongs to them', () => {
    expect(chosen()).toEqual(['unit', 'chromium', 'browser'])
    expect(chosen('unit')).toEqual(['unit'])
    expect(chosen('browser', 'unit')).toEqual(['unit', 'chromium', 'browser'])
  })

  test('names the steps there are when one is not among them', () => {
    expect(() => chosen('units')).toThrow(/units.*chromium/)
  })
})

describe('the summary', () => {
  const step: StepResult = {
    name: 'unit',
    result: 'passed',
    seconds: 1.25,
    passed: 3,
    failed: 0,
    skipped: 0,
    failures: [],
  }
  const lastLine = (...results: StepResult[]) => summarize(results).split('\n').at(-1)

  test('ends with one plain line', () => {
    expect(lastLine(step, { ...step, passed: 1 })).toBe('4 passed, 0 failed')
    expect(lastLine(step, { ...step, passed: 0, failed: 2, skipped: 5 })).toBe(
      '3 passed, 2 failed, 5 skipped',
    )
  })

  test('has a line for each step', () => {
    expect(summarize([step, { ...step, name: 'browser' }])).toMatch(/^unit .*3.*\n^browser /m)
  })

  test('tells once more what failed, in few words', () => {
    const failures = Array.from({ length: 40 }, (_, index) => ({
      name: `tests/${index}.test.ts`,
      message: 'at\n'.repeat(100),
    }))
    const lines = summarize([{ ...step, failed: 40, failures }]).split('\n')
    expect(lines[0]).toContain('unit')
    expect(lines[0]).toContain('tests/0.test.ts')
    expect(lines.length).toBeLessThan(200)
    expect(lines.some((line) => line.includes('30 more'))).toBe(true)
  })
})
