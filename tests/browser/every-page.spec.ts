import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'
import { stayThere } from './stay-there.ts'
import { violations } from './violations.ts'

for (const [kind, path] of Object.entries(pageKinds)) {
  test.describe(kind, () => {
    for (const width of [360, 1440]) {
      test(`fits ${width} px, and shuts nobody out in either scheme`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await stayThere(page)
        await page.goto(path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect.soft(overflow).toBeLessThanOrEqual(0)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await violations(page), `in ${colorScheme} colours`).toEqual([])
        }
      })
    }

    test('shows the same without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).not.toHaveCount(0)
      await context.close()
    })
  })
}
