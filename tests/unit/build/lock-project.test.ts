import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockProject } from '../../../scripts/build/lock-project.ts'

let lock: string
const started: ChildProcess[] = []

beforeEach(() => {
  lock = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), '.content/lock')
})

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

test('one at a time: the second is told who is at work', () => {
  const release = lockProject('npm run build', lock)
  const told = new RegExp(`“npm run build” is at work in this folder \\(process ${process.pid}\\)`)
  expect(() => lockProject('npm run dev', lock)).toThrow(told)
  release()
  lockProject('npm run dev', lock)()
  expect(readdirSync(path.dirname(lock))).toEqual([])
})

test('another process’s build keeps this one out until it is killed', async () => {
  const other = holder()
  await once(other.stdout as NodeJS.ReadableStream, 'data')
  expect(() => lockProject('npm run build', lock)).toThrow(`process ${other.pid}`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(existsSync(lock)).toBe(true)
  lockProject('npm run build', lock)()
})

describe('what nobody holds is taken over:', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  test.each([
    ['a dead process', { work: 'npm run build', pid: dead, started: '1' }],
    // After a restart of the machine, or in a container, where numbers come again.
    ['a number that another process has now', { work: 'npm run build', pid: process.ppid, started: '1' }],
    ['no number', { work: 'npm run build', pid: -1 }],
  ])('%s', (_, left) => {
    // Elsewhere than on Linux, nothing tells two processes of one number apart.
    if (left.pid === process.ppid && process.platform !== 'linux') return
    mkdirSync(path.dirname(lock))
    writeFileSync(lock, JSON.stringify(left))
    lockProject('npm run build', lock)
    expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid)
  })

  test('also where who took it over was killed meanwhile', () => {
    mkdirSync(path.dirname(lock))
    for (const file of [lock, `${lock}.taking`])
      writeFileSync(file, JSON.stringify({ work: 'x', pid: dead, started: '1' }))
    lockProject('npm run build', lock)()
    expect(readdirSync(path.dirname(lock))).toEqual([])
  })

  test('a file cut short', () => {
    mkdirSync(path.dirname(lock))
    writeFileSync(lock, '{"work":')
    lockProject('npm run build', lock)()
  })
})

test('of many that find a dead process’s lock at once, one gets it', async () => {
  mkdirSync(path.dirname(lock))
  writeFileSync(lock, '{}')
  const holders = Array.from({ length: 6 }, holder)
  const said = await Promise.all(
    holders.map(async (child) => String((await once(child.stdout as NodeJS.ReadableStream, 'data'))[0])),
  )
  expect(said.filter((text) => text.startsWith('locked'))).toHaveLength(1)
  expect(said.filter((text) => text.startsWith('“npm run build” is at work'))).toHaveLength(5)
})

/** A process that locks, says so or why not, and stays. */
function holder(): ChildProcess {
  const code = `
    const { lockProject } = await import('./scripts/build/lock-project.ts')
    let said = 'locked'
    try { lockProject('npm run build', ${JSON.stringify(lock)}) } catch (error) { said = error.message }
    console.log(said)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  started.push(child)
  return child
}
