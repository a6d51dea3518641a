import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runTool, toolEnvironment } from '../../../scripts/build/run-tool.ts'

let folder: string
const script = (text: string) => {
  const file = path.join(folder, 'tool.mjs')
  writeFileSync(file, text)
  return file
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tool-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a tool that fails is named, with its exit code as the cause', async () => {
  await expect(runTool('The tool', script('process.exit(3)'))).rejects.toMatchObject({
    message: 'The tool ended with 3; its own words are above.',
    cause: 3,
  })
})

test('nobody is told of a build, unless its owner wants that', () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  expect(toolEnvironment().NEXT_TELEMETRY_DISABLED).toBe('1')
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', '')
  expect(toolEnvironment().NEXT_TELEMETRY_DISABLED).toBe('')
  vi.unstubAllEnvs()
})

test('a tool that waits is ended by the signal, though it would rather not be', async () => {
  const note = path.join(folder, 'pid')
  const tool = script(`import { writeFileSync } from 'node:fs'
    process.on('SIGTERM', () => {})
    setInterval(() => {}, 1000)
    writeFileSync(${JSON.stringify(note)}, String(process.pid))`)
  const ending = new AbortController()
  const running = runTool('The tool', tool, [], ending.signal)
  while (!existsSync(note) || readFileSync(note, 'utf8') === '') await setTimeout(10)
  ending.abort()
  // No exit code: it has not failed by itself.
  await expect(running).rejects.not.toMatchObject({ cause: expect.any(Number) })
  const pid = Number(readFileSync(note, 'utf8'))
  await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)
  await expect(runTool('The tool', tool, [], ending.signal)).rejects.toThrow('aborted')
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
