import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { awaitedContent, awaitedContentPath } from '../../../lib/awaited-content.ts'
import { inANewFolder } from '../in-a-new-folder.ts'

inANewFolder()

beforeEach(() => {
  mkdirSync('.content')
})

test('content that nobody prepares is not waited for', async () => {
  await awaitedContent()
})

test('a build that was killed is not waited for', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(awaitedContentPath, String(pid))
  await awaitedContent()
})

test('content is waited for until it is prepared', async () => {
  writeFileSync(awaitedContentPath, String(process.pid))
  let isThere = false
  const waiting = awaitedContent().then(() => {
    isThere = true
  })
  await setTimeout(150)
  expect(isThere).toBe(false)
  rmSync(awaitedContentPath)
  await waiting
  expect(isThere).toBe(true)
})
