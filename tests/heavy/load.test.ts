import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadServer } from '../../scripts/bench/load-server.ts'
import { projectRoot } from '../../scripts/copy/copy-project.ts'
import { ensureTool } from '../../scripts/tools/ensure-tool.ts'

describe.skipIf(!ensureTool('load'))('200 connections for 30 seconds', () => {
  it('are all answered, and memory does not grow with their number', async () => {
    if (!existsSync('out/index.html')) throw new Error('There is no built site: run "npm run build" first.')
    const load = await loadServer(projectRoot, { port: 4346, connections: 200, seconds: 30 })
    console.log(JSON.stringify(load))
    expect(load).toMatchObject({ errors: 0, timeouts: 0 })
    expect(load?.statuses).toMatchObject({ '5xx': 0 })
    expect(load?.requests).toBeGreaterThan(1000)
    const { thirds: [first = 0] = [], rested = 0 } = load?.memory ?? {}
    // What work in progress takes goes up and down; a leak of 20 KB an answer would show as some hundred MB.
    expect(rested).toBeLessThan(first * 1.5)
  })
})
