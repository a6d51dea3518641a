import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { explainFailure } from '../../../scripts/build/explain-failure.ts'

test.each([
  [
    "ENOSPC: no space left on device, open 'out/index.html'",
    /^The disk is full: “out\/index\.html”.*→ Make room/,
  ],
  ['ENOSPC: no space left on device, write', /^The disk is full: a file could not be written/],
  [
    'The share card of “Nurse” cannot be drawn: ENOSPC: no space left on device, write',
    /^The disk is full: a file could not be written/,
  ],
  [
    "EROFS: read-only file system, mkdir '.content'",
    /^“\.content” stands on a disk that can only be read.*→/,
  ],
  ["EACCES: permission denied, rename 'a' -> 'b'", /^“a” may not be read or written by this user.*→/],
  ["EMFILE: too many open files, open 'x'", /ulimit/],
])('%s is told in one line, with what to do', (message, expected) => {
  const explained = explainFailure(new Error(message))
  expect(explained).toMatch(expected)
  expect(explained).not.toContain('\n')
})

test('any other error keeps its own words', () => {
  expect(explainFailure(new Error('Next ended with 1; its own words are above.'))).toBe(
    'Next ended with 1; its own words are above.',
  )
  expect(explainFailure('no error at all')).toBe('no error at all')
})

test.skipIf(process.getuid?.() === 0)('as the system words it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mine-'))
  writeFileSync(path.join(folder, 'x'), '')
  chmodSync(folder, 0o500)
  const error = await mkdir(path.join(folder, 'y')).catch((error: unknown) => error)
  expect(explainFailure(error)).toContain(`“${path.join(folder, 'y')}” may not`)
})
