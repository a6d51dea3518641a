import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { filesBelow } from './files-below.ts'

it('makes the same bytes of the same commit twice', () => {
  const { code, output, out } = buildCopy('again', 'content')
  expect(code, output).toBe(0)
  expect(filesBelow(out)).toEqual(filesBelow('out'))
  const differing = filesBelow(out).filter(
    (file) => !readFileSync(path.join(out, file)).equals(readFileSync(path.join('out', file))),
  )
  expect(differing).toEqual([])
})
