import { expect, type Page, test } from '@playwright/test'
import { hasTextFont, textFont } from '../../scripts/chromium/text-font.ts'

const withoutFont = `The font ${textFont} is not installed: a line of another holds more or fewer letters.`

test('a line of text has 60 to 75 characters on a desk', async ({ page }) => {
  test.skip(!hasTextFont(), withoutFont)
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const path of ['/interviews/harbour-pilot', '/interviews/sales-manager-big-tech', '/about']) {
    await page.goto(path)
    const average = await charactersPerLine(page)
    expect.soft(average, path).toBeGreaterThanOrEqual(60)
    expect.soft(average, path).toBeLessThanOrEqual(75)
  }
})

test('Japanese breaks between phrases, and does not slant', async ({ page }) => {
  test.skip(!hasTextFont(), withoutFont)
  await page.goto('/interviews/tea-farmer')
  const text = page.locator('article[lang=ja] .prose > p').first()
  await expect(text).toHaveCSS('word-break', 'auto-phrase')
  await expect(page.locator('article[lang=ja] em').first()).toHaveCSS('font-style', 'normal')
  const perLine = await charactersPerLine(page)
  expect(perLine).toBeGreaterThanOrEqual(25)
  expect(perLine).toBeLessThanOrEqual(40)
})

test('in the system’s own colours the series’ progress and where one is still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/')
  const cells = page.getByRole('list', { name: 'The series so far' }).locator('> *')
  for (const cell of [cells.first(), cells.last()]) await expect(cell).toHaveCSS('border-top-width', '1px')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Interviews' })).toHaveCSS(
    'text-decoration-line',
    'underline',
  )
})

test('an interview prints with its number, takeaways, address, and where its links lead', async ({
  page,
}) => {
  await page.goto('/interviews/sales-manager-big-tech')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('11 / 100').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Takeaways' })).toBeVisible()
  await expect(page.getByText(/\/interviews\/sales-manager-big-tech$/)).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

/** How many characters the full lines of a page's paragraphs hold, on average. */
function charactersPerLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counts: number[] = []
    for (const paragraph of document.querySelectorAll('.prose > p')) {
      const lines = new Map<number, number>()
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange()
        for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          const { bottom } = range.getBoundingClientRect()
          lines.set(bottom, (lines.get(bottom) ?? 0) + 1)
        }
      }
      counts.push(...[...lines.values()].slice(0, -1))
    }
    return counts.reduce((sum, count) => sum + count, 0) / counts.length
  })
}
