import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../../scripts/copy/copy-project.ts'
import { buildIn, contentsOf, projectWith } from './build-in.ts'

// A disk of its own, as small as a test needs it, takes the rights to mount one.
const folder = path.join(projectRoot, '.builds/disk')
mkdirSync(folder, { recursive: true })
const canMount = mount('-t', 'tmpfs', 'tmpfs', folder)
if (canMount) unmount()
else console.log('A disk cannot be mounted here: the tests of a full one are skipped.')

describe.skipIf(!canMount)('on a disk that', () => {
  let project: string
  let before: Record<string, string>

  beforeEach(async () => {
    expect(mount('-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder)).toBe(true)
    project = path.join(folder, 'project')
    cpSync(projectWith('disk-model'), project, { recursive: true })
    expect(await buildIn(project)).toMatchObject({ code: 0 })
    before = contentsOf(path.join(project, 'out'))
  })
  afterEach(unmount)

  test.each([0, 2, 6, 8])(
    'has room for %i MB, a build says so in one line and leaves the site as it was',
    async (left) => {
      spawnSync('rm', ['-rf', path.join(project, '.next'), path.join(project, '.contentlayer')])
      expect(mount('-o', `remount,size=${usedKilobytes() + left * 1024}k`, folder)).toBe(true)
      const { code, output } = await buildIn(project)
      expect(code).toBe(1)
      expect(output.trim().split('\n').at(-1)).toMatch(/^The disk is full: .*→ Make room/)
      expect(contentsOf(path.join(project, 'out'))).toEqual(before)
      expect(mount('-o', 'remount,size=400m', folder)).toBe(true)
      expect(await buildIn(project)).toMatchObject({ code: 0 })
      expect(contentsOf(path.join(project, 'out'))).toEqual(before)
    },
  )

  test('can only be read, a build says so, and a check works', async () => {
    expect(mount('-o', 'remount,ro', folder)).toBe(true)
    const { code, output } = await buildIn(project)
    expect(code).toBe(1)
    expect(output.trim()).toMatch(/^“[^\n]*” stands on a disk that can only be read[^\n]*→[^\n]*$/)
    const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts'], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(check.stdout + check.stderr).toMatch(/nothing to mend/)
    expect(check.status).toBe(0)
  })
})

test.skipIf(process.getuid?.() !== 0)('somebody who may not write to the folder is told so', async () => {
  const project = projectWith('not-mine')
  chmodSync(project, 0o755)
  const { code, output } = await buildIn(project, {}, { uid: 65534, gid: 65534 })
  expect(code).toBe(1)
  expect(output.trim()).toMatch(/^“[^\n]*” may not be read or written by this user[^\n]*→[^\n]*$/)
})

function mount(...how: string[]): boolean {
  return process.platform === 'linux' && spawnSync('mount', how).status === 0
}

function unmount(): void {
  spawnSync('umount', ['-l', folder])
}

function usedKilobytes(): number {
  const { stdout } = spawnSync('df', ['-k', '--output=used', folder], { encoding: 'utf8' })
  return Number(stdout.split('\n')[1])
}
