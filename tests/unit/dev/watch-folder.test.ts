import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFolder } from '../../../scripts/dev/watch-folder.ts'

let folder: string
let changed = vi.fn(async () => {})
const patient = { timeout: 10_000, interval: 10 }

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'watch-'))
  // One of its own for each test: the folders of earlier ones vanish meanwhile.
  changed = vi.fn(async () => {})
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a new file is noticed, a saved and a removed one', async () => {
  await watchFolder(folder, changed)
  for (const change of [
    () => writeFileSync(path.join(folder, 'interviews/a.md'), 'one'),
    () => writeFileSync(path.join(folder, 'interviews/a.md'), 'two'),
    () => rmSync(path.join(folder, 'interviews/a.md')),
  ]) {
    changed.mockClear()
    change()
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
    await quiet()
  }
})

test('the folder of the interviews is made where there is none', async () => {
  await watchFolder(folder, changed)
  expect(existsSync(path.join(folder, 'interviews'))).toBe(true)
})

test('what is saved in a folder that came later is noticed as well', async () => {
  await watchFolder(folder, changed)
  mkdirSync(path.join(folder, 'interviews/2024/spring'), { recursive: true })
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
  await quiet()
  changed.mockClear()
  writeFileSync(path.join(folder, 'interviews/2024/spring/b.md'), 'one')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
})

test('other folders are watched, also where one is missing', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'watch-'))
  await watchFolder(folder, changed, [other, path.join(folder, 'nowhere')])
  writeFileSync(path.join(other, 'cover.jpg'), '')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
  rmSync(other, { recursive: true })
})

test('one change at a time: what comes during a call leads to another, once it is over', async () => {
  let end = () => {}
  changed.mockReturnValueOnce(new Promise((resolve) => (end = resolve)))
  await watchFolder(folder, changed)
  writeFileSync(path.join(folder, 'interviews/a.md'), 'one')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patient)
  writeFileSync(path.join(folder, 'interviews/a.md'), 'two')
  await setTimeout(200)
  expect(changed).toHaveBeenCalledTimes(1)
  end()
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(1), patient)
})

test('many files at once, as a branch that is switched brings them, are few calls', async () => {
  await watchFolder(folder, changed)
  for (let index = 0; index < 200; index++) writeFileSync(path.join(folder, `interviews/${index}.md`), 'one')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
  await quiet()
  expect(changed.mock.calls.length).toBeLessThan(20)
})

/** Until nothing has been called for a while. */
async function quiet() {
  for (let before = -1; before !== changed.mock.calls.length; ) {
    before = changed.mock.calls.length
    await setTimeout(200)
  }
}
