import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningHost } from '../../scripts/bench/running-host.ts'
import { browserJourneys } from './browser-journeys.ts'
import { differences } from './differences.ts'
import { type ExpectationGroup, expectations, groups } from './expectations.ts'

/**
 * Makes the tests of one host: every expectation, and the browser's journeys.
 * @param start called before the first test
 * @param out folder of the built site
 * @param except what this host cannot do, by the name of the group
 */
export function answersAsExpected(
  start: () => Promise<RunningHost>,
  out: () => string,
  except: ExpectationGroup[] = [],
): void {
  let host: RunningHost
  beforeAll(async () => {
    host = await start()
  })
  afterAll(async () => {
    await host?.close()
  })

  for (const group of groups)
    it.skipIf(except.includes(group))(group, async () => {
      expect(await differences(host.origin, expectations(out())[group])).toEqual([])
    })

  it('readers find their way, and their browser has nothing to complain of', async () => {
    const { succeeded, output } = await browserJourneys(host.origin)
    expect(succeeded, output).toBe(true)
  })
}
