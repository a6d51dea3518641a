import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { open } from './open.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const interview = '/interviews/bread-baker'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Search' })

/** Titles, in order; each is the heading of one result. */
const titles = (page: Page) => dialogOf(page).getByRole('heading', { level: 2 })

test('a reader searches from any page and goes to the very answer, by keyboard alone', async ({ page }) => {
  await open(page, interview)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('harbour')
  await expect(dialogOf(page).getByRole('status')).toHaveText('1 interview found.')
  await expect(titles(page)).toHaveText('4Harbour Pilot')
  await expect(dialogOf(page).locator('mark').first()).toHaveText(/harbour/i)

  const places = dialogOf(page).getByRole('list').first().getByRole('link')
  const answer = (await places.nth(1).getAttribute('href')) ?? ''
  expect(answer).toMatch(/^\/interviews\/harbour-pilot#./)
  await page.keyboard.press('ArrowDown')
  await expect(places.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(places.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(places.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${answer}$`))
  await expect(page.locator(`[id="${decodeURIComponent(answer.split('#')[1] ?? '')}"]`)).toBeInViewport()
})

test('an answer that comes late leaves the reader at the place they have gone to', async ({ page }) => {
  await open(page, interview)
  await page.keyboard.press('/')
  await fieldOf(page).fill('harbour')
  await expect(titles(page)).toHaveText('4Harbour Pilot')
  const places = dialogOf(page).getByRole('list').first().getByRole('link')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(places.nth(1)).toBeFocused()
  await places.evaluateAll((links) => {
    for (const link of links) link.setAttribute('data-before', '')
  })
  await fieldOf(page).evaluate((field) => field.dispatchEvent(new Event('input')))
  await expect(page.locator('[data-before]')).toHaveCount(0)
  await expect(places.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(places.first()).toBeFocused()
})

test('Escape closes the search and gives the focus back; the query waits for the next time', async ({
  page,
}) => {
  await open(page, interview)
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' })
  await link.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('night')
  await expect(titles(page)).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(link).toBeFocused()
  await link.click()
  await expect(fieldOf(page)).toHaveValue('night')
  await page.mouse.click(5, 5)
  await expect(dialogOf(page)).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${interview}$`))
})

test('keys typed into the search stay there, and a place on the same page is gone to', async ({ page }) => {
  await open(page, interview)
  // Typed on at once, while the search is still being loaded.
  await page.keyboard.type('/jk?')
  await expect(fieldOf(page)).toHaveValue('jk?')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('jk?/')
  await expect(fieldOf(page)).toHaveValue('jk?jk?/')
  await expect(page).toHaveURL(new RegExp(`${interview}$`))
  await fieldOf(page).fill('bread')
  const answer = dialogOf(page).locator(`a[href^="${interview}#"]`).first()
  await answer.click()
  await expect(dialogOf(page)).toBeHidden()
  await expect(page).toHaveURL(/#./)
})

test('a Japanese word is found inside a sentence, and the result speaks Japanese', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  for (const query of ['機械', '長靴', '茶畑が好き', 'お茶を作る', '始める']) {
    await fieldOf(page).fill(query)
    await expect(dialogOf(page).getByRole('status')).toHaveText('1 interview found.')
    await expect(titles(page)).toHaveText('10茶農家、山あいの茶園で')
  }
  const result = dialogOf(page).getByRole('listitem').first()
  await expect(result).toHaveAttribute('lang', 'ja')
  expect(await result.textContent()).not.toMatch(/[ぁ-んァ-ヶ一-龠] [ぁ-んァ-ヶ一-龠]/)
})

test('a typing mistake is forgiven, and said to be', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await fieldOf(page).fill('harbuor')
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    'Nothing for “harbuor”. Shown instead: “harbour”. 1 interview found.',
  )
  await expect(titles(page)).toHaveText('4Harbour Pilot')
  await fieldOf(page).fill('機会')
  await expect(titles(page)).toHaveText(/茶農家/)
  await fieldOf(page).fill('harbour xyzzyplugh')
  await expect(dialogOf(page).getByRole('status')).toHaveText(/Shown instead: “harbour”/)
})

test('a search can be narrowed, linked and come back to', async ({ page }) => {
  await open(page, '/search')
  await fieldOf(page).fill('night')
  await expect(page.getByRole('status').first()).toHaveText(/^\d interviews found\.$/)
  await page.getByLabel('Category').selectOption('Health')
  await expect(page.getByRole('status').first()).toHaveText('1 interview found.')
  await expect(page).toHaveURL(/\/search\?q=night&category=Health$/)
  await page.reload()
  await expect(page.getByRole('status').first()).toHaveText('1 interview found.')
  await expect(fieldOf(page)).toHaveValue('night')
  await expect(page.getByLabel('Category')).toHaveValue('Health')

  await page.getByLabel('Language').selectOption('ja')
  await expect(page.getByRole('status').first()).toHaveText(/widen the choice/)
  await open(page, '/search?q=11')
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Sales Manager' }).click()
  await expect(page).toHaveURL(/sales-manager-big-tech$/)
  await page.goBack()
  await expect(fieldOf(page)).toHaveValue('11')
})

test('filters alone list what they let through, the newest first', async ({ page }) => {
  await open(page, '/search?language=en')
  const numbers = page.getByRole('heading', { level: 2 }).locator('[data-part=number]')
  await expect(numbers).toHaveText(['12', '11', '9', '8', '7', '6', '5', '4', '3', '2'])
  await page.getByRole('button', { name: 'More results' }).click()
  await expect(numbers).toHaveCount(11)
  await expect(page.getByRole('link', { name: /Bread Baker/ }).first()).toBeFocused()
})

test('where nothing is found, that is said', async ({ page }) => {
  await open(page, '/search?q=xyzzyplugh')
  await expect(page.getByRole('status').first()).toHaveText('No interview says “xyzzyplugh”.')
  await expect(page.getByRole('region', { name: 'Newest interviews' })).toBeHidden()
  await fieldOf(page).fill('')
  await expect(page.getByRole('region', { name: 'Newest interviews' })).toBeVisible()
  await expect(page).toHaveURL(/\/search$/)
})

test('nothing of the search is loaded before somebody asks', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, '/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([])
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await expect.poll(() => asked.filter((path) => /search|pagefind/.test(path)).length).toBeGreaterThan(3)
})

test('offline, the search says so and works once the line is back', async ({ page, context }) => {
  await open(page, '/search')
  await expect(fieldOf(page)).toBeVisible()
  await context.setOffline(true)
  await fieldOf(page).fill('harbour')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('status').first()).toHaveText('1 interview found.')
  await expect(page.getByRole('alert')).toBeHidden()
  // The part of the index with this word is not there yet: that must not read as "nothing found".
  await context.setOffline(true)
  await fieldOf(page).fill('piano')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('status').first()).toBeEmpty()
})

test('offline, the key that would open it says so as well', async ({ page, context }) => {
  await open(page, interview)
  await context.setOffline(true)
  await page.keyboard.press('/')
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await context.setOffline(false)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeVisible()
})

test('the page’s policy stays closed to what the worker may do', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const script = page.waitForResponse(/search-worker/)
  await open(page, interview)
  await page.keyboard.press('/')
  await fieldOf(page).fill('night')
  await expect(titles(page)).not.toHaveCount(0)
  expect((await script).headers()['content-security-policy']).toContain(
    "script-src 'self' 'wasm-unsafe-eval'",
  )
  expect(complaints).toEqual([])
  const compiled = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      () => 'refused',
    ),
  )
  expect(compiled).toBe('refused')
})

for (const width of [360, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`results are accessible at ${width} px in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await open(page, '/search?q=night')
      await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0)
      expect(await violations(page)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await open(page, interview)
      await page.keyboard.press('/')
      await fieldOf(page).fill('機械')
      await expect(titles(page)).toHaveCount(1)
      expect(await violations(page)).toEqual([])
    })
  }
}

test('without JavaScript the page offers the categories and the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto(interview)
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search$/)
  await expect(fieldOf(page)).toBeHidden()
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Craft', exact: true })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(10)
  await context.close()
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axeSource}; void 0`)
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe }
    const found = await run.run(document)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)
  })
}
