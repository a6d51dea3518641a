import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { checkCommand } from '../../../scripts/check/check-command.ts'
import type { Command } from '../../../scripts/command/command.ts'
import { helpText } from '../../../scripts/command/help-text.ts'
import { parseCall } from '../../../scripts/command/parse-call.ts'
import { progressLine } from '../../../scripts/command/progress-line.ts'
import { runCommand } from '../../../scripts/command/run-command.ts'
import { UsageError } from '../../../scripts/command/usage-error.ts'
import { importCommand } from '../../../scripts/import/import-command.ts'
import { runImport } from '../../../scripts/import/run-import.ts'
import siteConfig from '../../../site.config.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
const content = join(folder, 'content')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

async function run(command: Command, ...words: string[]) {
  const stdout = vi.spyOn(console, 'log').mockImplementation(() => {})
  const stderr = vi.spyOn(console, 'error').mockImplementation(() => {})
  await runCommand(command, (call) => runImport(call, content, siteConfig), words)
  const lines = (spy: typeof stdout) => spy.mock.calls.flat().join('\n')
  return {
    code: process.exitCode ?? 0,
    stdout: lines(stdout),
    stderr: lines(stderr),
    wrote: existsSync(content),
  }
}

describe('every command', () => {
  test.each([importCommand, checkCommand])('$name explains itself', async (command) => {
    const { code, stdout, stderr } = await run(command, '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(command.name)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test.each([
    [importCommand, []],
    [importCommand, ['a', 'b']],
    [importCommand, ['--nonsense', 'a']],
    [importCommand, ['a', '--interviews-only', '(']],
    [importCommand, ['tests/fixtures/import/jekyll', '--interviews-only']],
    [checkCommand, ['extra']],
  ])('$name called with %j exits with 2 and says how it is called', async (command, words) => {
    const { code, stdout, stderr, wrote } = await run(command, ...words)
    expect({ code, stdout, wrote }).toEqual({ code: 2, stdout: '', wrote: false })
    expect(stderr).toContain('--help')
  })

  test('answers with one JSON document, errors too', async () => {
    const failed = await run(importCommand, 'no/such/place', '--json')
    expect(failed.code).toBe(1)
    expect(JSON.parse(failed.stdout)).toEqual({ error: expect.stringContaining('no/such/place') })
    vi.restoreAllMocks()
    process.exitCode = undefined
    const planned = await run(importCommand, 'tests/fixtures/import/seed-form', '--json', '--dry-run')
    expect(planned.code).toBe(0)
    expect(JSON.parse(planned.stdout)).toMatchObject({ format: 'Jekyll', found: 3, wrote: false })
    expect(planned.wrote).toBe(false)
  })
})

describe('a call', () => {
  test('knows its arguments, switches and values', () => {
    const call = parseCall(importCommand, ['--native', 'a', '--files', 'b'])
    expect(call.arguments).toEqual(['a'])
    expect([call.has('native'), call.has('dry-run'), call.value('files')]).toEqual([true, false, 'b'])
    expect(call.value('interviews-only')).toBeUndefined()
    expect(() => call.has('undeclared')).toThrow()
  })

  test('a switch with a value is no accident to pass over', () => {
    expect(() => parseCall(importCommand, ['a', '--native=no'])).toThrow(UsageError)
  })
})

test('the help names every option', () => {
  for (const option of Object.keys(importCommand.options ?? {}))
    expect(helpText(importCommand)).toContain(`--${option}`)
})

describe('progress', () => {
  function shown(isTTY: boolean, milliseconds: number): string {
    let time = 0
    let text = ''
    const write = (part: string | Uint8Array) => {
      text += part
      return true
    }
    const line = progressLine({ isTTY, write }, () => time)
    for (; time <= milliseconds; time += 50) line.show('Step', time / 50, milliseconds / 50)
    line.end()
    return text
  }
  test('is quiet on short work', () => {
    expect(shown(true, 500)).toBe('')
    expect(shown(false, 4_000)).toBe('')
  })
  test('is one line on a terminal, gone at the end', () => {
    const text = shown(true, 3_000)
    expect(text).toContain('Step 60 of 60')
    expect(text).not.toContain('\n')
    expect(text.endsWith('\r\u001b[K')).toBe(true)
  })
  test('is a line now and then elsewhere', () => {
    expect(shown(false, 12_000).trim().split('\n')).toHaveLength(2)
  })
})
