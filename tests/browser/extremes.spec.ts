import { expect, test } from '@playwright/test'
import { complaintsOf } from './complaints-of.ts'
import { extremeKinds } from './extreme-kinds.ts'
import { violations } from './violations.ts'

test.use({
  baseURL: async ({ baseURL }, use) => {
    const url = new URL(baseURL ?? '')
    url.port = String(Number(url.port) + 1)
    await use(url.origin)
  },
})

for (const [kind, path] of Object.entries(extremeKinds)) {
  test(`${kind}: neither scrolls sideways nor shuts anybody out, and nothing is complained of`, async ({
    page,
  }) => {
    const complaints = await complaintsOf(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violations(page), `${width} px in ${colorScheme} colours`).toEqual([])
      }
    }
    expect(complaints).toEqual([])
  })
}

test('a timeline’s cell leads to its interview', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('list', { name: 'The series so far' })
    .getByRole('link', { name: /^9: Ferry/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferryman, Lower Crossing')
})

test('a translation and its original lead to each other', async ({ page }) => {
  await page.goto('/interviews/ferryman-ja')
  await page.getByRole('link', { name: 'Ferryman, Lower Crossing' }).first().click()
  await page.getByRole('link', { name: '渡し守、下の渡しで' }).first().click()
  await expect(page).toHaveURL(/ferryman-ja$/)
})
