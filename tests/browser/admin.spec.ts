import { expect as expectSoon, type Page, test } from '@playwright/test'
import { checkContent } from '../../lib/checking/check-content.ts'
import { sourceFile } from '../../lib/reading/source-file.ts'
import siteConfig from '../../site.config.ts'
import { type AdminSite, signIn, startAdminSite } from './admin-site.ts'

// The editor draws a field once it comes into sight.
test.use({ viewport: { width: 1440, height: 3600 } })

const jekyll = 'content/interviews/2023-12-01-seed-keeper.md'
const post = `---
layout:     post
title:      "14/100 Interviews: Seed Keeper"
description: "She keeps seeds.
TLDR;
- One thing
- Another thing"
date:       2023-12-01 17:00:00
author: "Risa Kazui"   # who asked
header-img: "img/post-bg.jpg"
catalog: true
legacy:
  2019: [a, b]
categories:
- Nature   # for now
---

* One list.

## Why?

So. <!-- a note -->
`

test.setTimeout(120_000)
// It begins beside other tests, and the editor is a megabyte of script.
const expect = expectSoon.configure({ timeout: 20_000 })

let site: AdminSite
test.beforeAll(async () => {
  site = await startAdminSite({ [jekyll]: post })
})
test.afterAll(() => site.close())

test('the editor refuses what the check would, commits the rest, and leaves what nobody changed', async ({
  page,
}) => {
  const { complaints, elsewhere } = watch(page)
  await signIn(page, site)
  await page.getByRole('button', { name: 'New' }).click()
  const number = page.getByRole('spinbutton')
  await expect(number).toHaveValue('15')
  // The menu closes after the form has come; until then it keeps the focus, and text typed goes nowhere.
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.getByRole('textbox', { name: /^Title/ }).fill('Lighthouse Keeper')
  await page.getByRole('switch', { name: 'Anonymous' }).click()
  await page.getByRole('textbox', { name: 'Role' }).fill('Keeper')
  await page.getByRole('checkbox', { name: 'Nature' }).check()
  const add = page.getByRole('button', { name: /Add .*Takeaway/ })
  for (let index = 0; index < 7; index++) {
    await add.click()
    await page
      .locator(`[data-key-path="tldr.${index}"]`)
      .getByRole('textbox')
      .fill(`Takeaway ${index + 1}.`)
  }
  await expect(add).toBeDisabled()

  // The preview is the site's own article.
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Lighthouse Keeper')
  await expect(preview.getByRole('listitem').first()).toContainText('Takeaway 1.')

  const title = page.getByRole('textbox', { name: /^Title/ })
  const save = page.getByRole('button', { name: 'Save' })
  await number.fill('11')
  await save.click()
  await expect(page.getByText('Number 11 is taken.')).toBeVisible()
  await number.fill('15')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Beacon')
  await save.click()
  await expect(page.getByText('The interviewee is anonymous, yet')).toBeVisible()
  expect(site.github.commits).toEqual([])
  await page.getByRole('button', { name: 'OK' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('')
  await save.click()
  await expect(page.getByText('Entry saved.')).toBeVisible()

  const [commit] = site.github.commits
  expect(commit).toMatchObject({ added: ['content/interviews/lighthouse-keeper.md'], deleted: [] })
  const text = String(site.github.files.get('content/interviews/lighthouse-keeper.md'))
  expect(text).toMatch(
    /^---\nnumber: 15\ntitle: Lighthouse Keeper\ndate: \d{4}-\d{2}-\d{2}\ninterviewee:\n {2}anonymous: true\n {2}role: Keeper\n/,
  )
  expect(text).toContain(
    'draft: true\n# Questions: working-life, version 1\n---\n\n## How did you get into this work?\n',
  )

  // By way of the list, as an editor goes: between two entries, one form can stand there still when the other comes.
  // Once it has been saved, the editor leads to the new entry by itself, which may be after the test went on.
  await expect(async () => {
    await page.goto(`${site.url}#/`)
    await page.goto(`${site.url}#/collections/interviews`)
    await expect(title).toBeHidden({ timeout: 2000 })
    await page.goto(`${site.url}#/collections/interviews/entries/2023-12-01-seed-keeper`)
    await expect(title).toHaveValue('14/100 Interviews: Seed Keeper', { timeout: 5000 })
    await expect(number).toHaveValue('14', { timeout: 5000 })
  }).toPass({ timeout: 60_000 })
  await expect(save).toBeDisabled()
  await title.fill('14/100 Interviews: Seed Keeper, North')
  await save.click()
  await expect
    .poll(() => String(site.github.files.get(jekyll)))
    .toBe(
      post.replace(
        'title:      "14/100 Interviews: Seed Keeper"',
        'title: "14/100 Interviews: Seed Keeper, North"',
      ),
    )

  expect(errorsOf(site)).toEqual([])
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
})

/** What the check says of the whole content as the host has it now. */
function errorsOf({ github }: AdminSite) {
  const files = [...github.files]
    .filter(([path]) => /\.(?:md|yml)$/.test(path))
    .map(([path, data]) => sourceFile(path.replace('content/', ''), data.toString()))
  return checkContent(files, siteConfig).problems.filter(({ severity }) => severity === 'error')
}

function watch(page: Page) {
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const own = [new URL(site.url).origin, new URL(site.github.repository).origin]
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !own.includes(origin)) elsewhere.push(request.url())
  })
  return { complaints, elsewhere }
}
