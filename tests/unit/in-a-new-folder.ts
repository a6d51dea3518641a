import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** Lets each test of a file work in an empty folder of its own, which is removed after it. */
export function inANewFolder(): void {
  const before = process.cwd()
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'test-'))
    process.chdir(folder)
  })

  afterEach(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })
}
