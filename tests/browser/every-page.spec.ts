import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import type axe from 'axe-core'
import { pageKinds } from './page-kinds.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const [kind, path] of Object.entries(pageKinds)) {
  test.describe(kind, () => {
    for (const width of [360, 1440]) {
      test(`does not scroll sideways at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`is accessible at ${width} px in ${colorScheme} colours`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.setViewportSize({ width, height: 800 })
          await page.goto(path)
          await page.evaluate(`${axeSource}; void 0`)
          const violations = await page.evaluate(async () => {
            const { axe: run } = window as unknown as { axe: typeof axe }
            const { violations } = await run.run(document)
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)
          })
          expect(violations).toEqual([])
        })
      }
    }

    test('shows the same without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Main' }).getByText('About')).toBeVisible()
      await context.close()
    })
  })
}
