import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { buildIn, contentsOf, projectWith, type RunningBuild, startBuild } from './build-in.ts'

let project: string
let before: Record<string, string>
let wanted: Record<string, string>

beforeAll(async () => {
  project = projectWith('interrupted')
  expect(await buildIn(project)).toMatchObject({ code: 0 })
  before = contentsOf(path.join(project, 'out'))
  const cold = projectWith('interrupted-cold')
  for (const one of [project, cold]) edit(one)
  expect(await buildIn(cold)).toMatchObject({ code: 0 })
  wanted = contentsOf(path.join(cold, 'out'))
  expect(wanted).not.toEqual(before)
})

const printed = (text: string) => (build: RunningBuild) => build.output().includes(text)
const made = (file: string) => (_: RunningBuild, since: number) =>
  (statSync(path.join(project, file), { throwIfNoEntry: false })?.ctimeMs ?? 0) > since

test.each<[string, (build: RunningBuild, since: number) => boolean]>([
  ['it has the folder to itself', made('.content/lock')],
  ['the content is read', made('.content/source/interviews/tea-farmer.md')],
  ['the content is checked', printed('nothing to mend')],
  ['Contentlayer is done', printed('Contentlayer typed')],
  ['cards are drawn', made('.next/cache/cards')],
  ['the pages to keep are known', made('.content/kept-pages.json')],
  ['Next has started', printed('Next.js')],
  ['Next compiles', printed('Creating an optimized production build')],
  ['the pages are drawn', printed('Generating static pages')],
  ['the pages are all drawn', made('.next/export-marker.json')],
  ['the new site is begun', made('.content/new-site')],
  ['pages are published', made('.content/new-site/index.html')],
  ['feeds are written', made('.content/new-site/feed.xml')],
  ['drawn pages are kept', made('.next/cache/pages')],
  ['cards are copied', made('.content/new-site/og/index.png')],
  ['the search is written', made('.content/new-site/pagefind')],
])('killed once %s, a build leaves the site as it was', async (_, isReached) => {
  const since = Date.now()
  const build = startBuild(project)
  while (build.child.exitCode === null && !isReached(build, since)) await setTimeout(2)
  expect(build.child.exitCode, build.output()).toBe(null)
  build.child.kill('SIGKILL')
  await build.ended
  expect(contentsOf(path.join(project, 'out'))).toEqual(before)
  for (let waited = 0; workingIn(project).length > 0 && waited < 50; waited++) await setTimeout(100)
  expect(workingIn(project)).toEqual([])
})

test('a second build at the same time is turned away, and the first ends with what a cold one makes', async () => {
  const first = startBuild(project)
  while (!existsSync(path.join(project, '.content/lock')) || !first.output().includes('mend'))
    await setTimeout(5)
  const second = await buildIn(project)
  expect(second.code).toBe(1)
  expect(second.output.trim()).toMatch(/^“npm run build” is at work in this folder \(process \d+\).*→/)
  expect(await first.ended, first.output()).toBe(0)
  expect(contentsOf(path.join(project, 'out'))).toEqual(wanted)
})

test('built once more, it is the same', async () => {
  expect(await buildIn(project)).toMatchObject({ code: 0 })
  expect(contentsOf(path.join(project, 'out'))).toEqual(wanted)
})

/** What an editor might do between two builds: a changed text, a new one, and one that goes. */
function edit(project: string): void {
  const file = (name: string) => path.join(project, 'content/interviews', name)
  writeFileSync(file('tea-farmer.md'), `${readFileSync(file('tea-farmer.md'), 'utf8')}\nOne more sentence.\n`)
  writeFileSync(
    file('new-one.md'),
    '---\nnumber: 99\ntitle: New One\ndate: 2023-11-05\ntldr: [It is new.]\ncategories: [Nature]\n---\n## What is new?\n\nThis.\n',
  )
}

/** Processes that work in a folder; none on systems that do not tell. */
function workingIn(folder: string): string[] {
  if (!existsSync('/proc/self/cwd')) return []
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  })
}
