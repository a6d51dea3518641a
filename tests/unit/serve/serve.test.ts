import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const command = path.resolve('scripts/serve.ts')
const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
let project: string

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'serve-command-'))
  mkdirSync(path.join(project, 'out'))
  writeFileSync(path.join(project, 'out/index.html'), 'home')
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

test.runIf(process.platform !== 'win32')(
  'serves with the headers of the deployment until it is told to stop',
  async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child, output } = serve('0')
      await expect.poll(output, { timeout: 25_000 }).toMatch(/http:\/\/localhost:\d+/)
      const answer = await fetch(String(/http:\/\/localhost:\d+/.exec(output())))
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      child.kill(signal)
      expect(await exitCode(child)).toBe(0)
    }
  },
)

test('a taken port is named, and how to choose another', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => resolve((other.address() as { port: number }).port))
  })
  const { child, output } = serve(String(port))
  expect(await exitCode(child)).toBe(1)
  expect(output()).toContain(String(port))
  expect(output()).toContain('PORT=')
  expect(output()).not.toContain('    at ')
  other.close()
})

test('a wrong PORT, or no built site, is one plain line', async () => {
  const wrong = serve('many')
  expect(await exitCode(wrong.child)).toBe(1)
  expect(wrong.output().trim().split('\n')).toEqual([expect.stringContaining('many')])

  rmSync(path.join(project, 'out'), { recursive: true })
  const missing = serve('0')
  expect(await exitCode(missing.child)).toBe(1)
  expect(missing.output().trim().split('\n')).toEqual([expect.stringContaining('npm run build')])
})

function serve(port: string) {
  let text = ''
  const child = spawn(process.execPath, [tsx, command], { cwd: project, env: { ...process.env, PORT: port } })
  const collect = (chunk: Buffer) => {
    text += chunk
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return { child, output: () => text }
}

function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('close', resolve))
}
