import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { filesBelow } from './files-below.ts'

it('makes the same bytes of the same commit twice', () => {
  // What a page says of the day of its build is that day again.
  const SOURCE_DATE_EPOCH = String(Math.floor(statSync('out/random.html').mtimeMs / 1000))
  const { code, output, out } = buildCopy('again', 'content', { SOURCE_DATE_EPOCH })
  expect(code, output).toBe(0)
  expect(filesBelow(out)).toEqual(filesBelow('out'))
  const differing = filesBelow(out).filter(
    (file) => !readFileSync(path.join(out, file)).equals(readFileSync(path.join('out', file))),
  )
  expect(differing).toEqual([])
})
