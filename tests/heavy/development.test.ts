import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIn, projectWith } from './build-in.ts'

const name = 'interviews/tea-farmer.md'
const alert = '<section role="alert"'
let project: string
let file: string
let sound: string
let address: string
let server: ChildProcess
let output = ''

beforeAll(async () => {
  project = projectWith('dev')
  file = path.join(project, 'content', name)
  sound = readFileSync(file, 'utf8')
  const port = process.env.DEV_TEST_PORT ?? (await freePort())
  address = `http://localhost:${port}/interviews/tea-farmer`
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: 'content', PORT: port },
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  await shows((page) => page.includes('<h1') && !page.includes(alert))
})

afterAll(async () => {
  server.kill()
  await once(server, 'exit')
})

test.each<[string, string | Buffer]>([
  ['with YAML that cannot be read', '---\ntitle: "Tea\ndate: 2023-01-01\n---\nText.\n'],
  ['without a title', '---\ndate: 2023-01-01\n---\nText.\n'],
  ['emptied, as some editors do for an instant', ''],
  ['that is no text', Buffer.from([0x2d, 0x2d, 0xff, 0xfe, 0x00])],
  [
    'with aliases that multiply',
    `---\ntitle: T\ndate: 2023-01-01\nlegacy: [&a [x, x], &b [*a, *a]]\n---\nText.\n`,
  ],
])('a file %s is told of in the browser, its page stays, and it recovers', async (what, wrong) => {
  writeFileSync(file, wrong)
  const page = await shows((text) => text.includes(alert))
  expect(page.replaceAll('<!-- -->', '')).toMatch(/interviews\/tea-farmer\.md:\d+:\d+ /)
  expect(page).toContain('<h1')
  const words = `Recovered ${what.length}.`
  writeFileSync(file, `${sound}\n${words}\n`)
  const again = await shows((text) => text.includes(words) && !text.includes(alert))
  expect(again).not.toContain(alert)
  expect(server.exitCode).toBe(null)
})

test.each([
  ['/og/tea-farmer.png', 'image/png'],
  ['/og/index.png', 'image/png'],
  ['/feed.xml', 'application/xml'],
  ['/api/v1/interviews.json', 'application/json'],
  ['/interviews/tea-farmer/source.md', 'text/markdown'],
])('%s, which a build makes without Next, is served', async (path, type) => {
  const response = await fetch(new URL(path, address))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
})

test.each(['/og/nobody.png', '/images/nothing.webp', '/nothing.xml'])('%s is not there', async (path) => {
  expect((await fetch(new URL(path, address))).status).toBe(404)
})

test('a build in the same folder is turned away meanwhile', async () => {
  const { code, output } = await buildIn(project)
  expect(code).toBe(1)
  expect(output).toContain('“npm run dev” is at work in this folder')
})

/** Asks for the page until it is as wanted. */
async function shows(isWanted: (page: string) => boolean): Promise<string> {
  let last = ''
  for (const end = Date.now() + 180_000; Date.now() < end; await setTimeout(300)) {
    if (server.exitCode !== null) break
    last = await fetch(address)
      .then((response) => response.text())
      .catch(String)
    if (isWanted(last)) return last
  }
  throw new Error(`${output.slice(-2000)}\n${last.slice(0, 2000)}`)
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return String(port)
}
