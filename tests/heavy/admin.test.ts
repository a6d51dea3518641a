import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Browser, chromium, expect as expectSoon, type Page } from '@playwright/test'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { launchOptions } from '../../scripts/chromium/launch-options.ts'
import { copyProject } from '../../scripts/copy/copy-project.ts'
import { type AdminSite, signIn, startAdminSite } from '../browser/admin-site.ts'
import { filesBelow } from '../build/files-below.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions(await findChromium()))
})
afterAll(() => browser.close())

// On a machine that may be busy with other things.
const sees = expectSoon.configure({ timeout: 20_000 })

const newPage = () => browser.newPage({ viewport: { width: 1440, height: 3600 }, locale: 'en' })
const save = (page: Page) => page.getByRole('button', { name: 'Save' })
const tea = 'content/interviews/tea-farmer.md'

describe('with a host', () => {
  let site: AdminSite
  let page: Page
  const text = (path: string) => String(site.github.files.get(path))
  const open = async (entry: string) => {
    await page.goto(`${site.url}#/collections/${entry}`)
    await sees(save(page)).toBeDisabled()
  }
  const commits = async (count: number) => {
    await sees.poll(() => site.github.commits.length, { timeout: 20_000 }).toBe(count)
    // It goes back to the list by itself.
    await page.waitForURL(/#\/collections\/\w+$/)
  }

  beforeAll(async () => {
    site = await startAdminSite({ 'content/redirects.yml': '# Old ones\n/a: /about   # first\n' })
    page = await newPage()
    await signIn(page, site)
  })
  afterAll(() => site.close())

  it('keeps a picture beside the interview', async () => {
    const before = text(tea)
    await open('interviews/entries/tea-farmer')
    await page.getByRole('button', { name: 'Browse' }).first().click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('dialog').getByRole('button', { name: 'Upload' }).click()
    const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#26a' } })
      .png()
      .toBuffer()
    await (await chooser).setFiles({ name: 'Tea Field 1.png', mimeType: 'image/png', buffer: data })
    await page.getByRole('button', { name: 'Insert' }).click()
    // The file is read before the form has it, and before the preview shows it.
    await sees(page.frameLocator('iframe').locator('img[src^="blob:"]')).toBeVisible()
    await page.getByRole('textbox', { name: /What the picture shows/ }).fill('A field of tea')
    await save(page).click()
    await commits(1)
    expect(site.github.commits[0]?.added.sort()).toEqual([tea, 'content/interviews/tea-field-1.png'])
    expect(text(tea).replace('cover: tea-field-1.png\ncoverAlt: A field of tea\n', '')).toBe(before)

    await open('interviews/entries/tea-farmer')
    const shown = page.frameLocator('iframe').getByRole('img', { name: 'A field of tea' })
    await sees.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60)
  })

  it('edits the files that are no interviews, and leaves their comments', async () => {
    const before = text('content/questions.yml')
    await open('series/entries/questions')
    await page.getByRole('button', { name: 'Expand All' }).first().click()
    await page
      .getByRole('textbox', { name: /^Question as its page asks it/ })
      .nth(1)
      .fill('What is a normal day like?')
    await save(page).click()
    await commits(2)
    expect(text('content/questions.yml')).toBe(
      before.replace('wording: What does a normal day look like?', 'wording: What is a normal day like?'),
    )
    await open('series/entries/redirects')
    await page.getByRole('button', { name: /Add .*Address/ }).click()
    await page
      .getByRole('textbox', { name: /^Old address/ })
      .last()
      .fill('/b')
    await page
      .getByRole('textbox', { name: /^New address/ })
      .last()
      .fill('/tldr')
    await save(page).click()
    await commits(3)
    expect(text('content/redirects.yml')).toBe('# Old ones\n/a: /about   # first\n/b: /tldr\n')
  })

  it.each([
    ['2023-02-05-harbour-pilot', 'pilot', 'aliases:\n  - /interviews/harbour-pilot\n'],
    ['2023-04-02-night-bus-driver', 'night-bus-driver', ''],
  ])('renames %s to %s, and its address keeps leading there', async (from, to, written) => {
    const before = text(`content/interviews/${from}.md`)
    const count = site.github.commits.length
    await open(`interviews/entries/${from}`)
    if (!(await page.getByText(from, { exact: true }).isVisible()))
      await page.locator('[aria-label=Slug]').click()
    await page.getByText(from, { exact: true }).locator('..').getByRole('button').click()
    const name = page.getByRole('textbox', { name: /slug/i })
    await name.fill(to)
    await name.press('Enter')
    await save(page).click()
    await commits(count + 1)
    expect(site.github.files.has(`content/interviews/${from}.md`)).toBe(false)
    const after = text(`content/interviews/${to}.md`)
    expect(after).toContain(written)
    expect(after.replace(written, '')).toBe(before)
  })

  it('asks nothing without the token, and keeps it in the browser', () => {
    expect(site.github.refused).toEqual([])
  })
})

it('without a host, edits a folder of this computer and says why', async () => {
  const site = await startAdminSite({}, { withHost: false })
  const page = await newPage()
  // A folder of the browser's own stands for one that a person would choose.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repo'),
    })
  })
  await page.goto(site.url)
  await sees(page.getByText('does not know its repository')).toBeVisible()
  await sees(page.getByRole('button', { name: 'Sign In Using Access Token' })).toBeHidden()
  const before = readFileSync(tea, 'utf8')
  await page.evaluate(writeFolder, { '.git/HEAD': 'ref: refs/heads/main\n', [tea]: before })
  await page.getByRole('button', { name: 'Work with Local Repository' }).click()
  await sees(page.getByText('does not know its repository')).toBeHidden()
  await page.goto(`${site.url}#/collections/interviews/entries/tea-farmer`)
  await page.getByRole('textbox', { name: /^Title/ }).fill('茶農家')
  await save(page).click()
  await sees
    .poll(() => page.evaluate(readFolder, tea))
    .toBe(before.replace('茶農家、山あいの茶園で', '茶農家'))
  await site.close()
})

it('signs in by an OAuth proxy, whose window may speak to the page', async () => {
  const site = await startAdminSite({}, { withProxy: true })
  const page = await newPage()
  await page.goto(site.url)
  await page.getByRole('button', { name: /^Sign In with/ }).click()
  await sees(page.getByText('Bicycle Mechanic')).toBeVisible()
  await site.close()
})

it('a build has the editor, the committed interview, and pages no byte longer', () => {
  const repository = 'https://github.com/owner/series'
  const build = (name: string, config: object) => {
    const copy = copyProject(name, config)
    cpSync('content', join(copy, 'content'), { recursive: true })
    const file = join(copy, 'content/interviews/lighthouse-keeper.md')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: copy,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: 'content',
        SITE_URL: 'https://series.example',
      },
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
    return join(copy, 'out')
  }
  const [without, out] = [build('admin-off', { repository }), build('admin-on', { repository, admin: {} })]
  expect(readFileSync(join(out, 'interviews/lighthouse-keeper.html'), 'utf8')).toContain('Lighthouse Keeper')
  expect(readFileSync(join(out, 'admin.html'), 'utf8')).toContain('https://api.github.com')
  expect(existsSync(join(out, 'admin/interviews/2023-10-01-sales-manager-big-tech.html'))).toBe(true)
  const others = filesBelow(out).filter((path) => !/^admin(?:\.html$|\/)/.test(path))
  expect(others).toEqual(filesBelow(without))
  const different = others.filter(
    (path) => !readFileSync(join(out, path)).equals(readFileSync(join(without, path))),
  )
  expect(different.filter((path) => !/^pagefind\//.test(path))).toEqual([])
})

// What the editor commits in tests/browser/admin.spec.ts, but published.
const written = `---
number: 13
title: Lighthouse Keeper
date: 2024-01-07
interviewee:
  anonymous: true
  role: Keeper
categories:
  - Nature
tldr:
  - The lamp is the easy part.
# Questions: working-life, version 1
---

It begins.

## How did you get into this work?

By boat.
`

async function writeFolder(files: Record<string, string>): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true })
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/')
    let folder = root
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
    const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
  }
}

async function readFolder(path: string): Promise<string> {
  const parts = path.split('/')
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo')
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
  return (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text()
}
