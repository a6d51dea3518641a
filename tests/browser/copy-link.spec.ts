import { expect, test } from '@playwright/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the link beside a heading is copied, said to be, and followed', async ({ page }) => {
  await page.goto('/interviews/bread-baker')
  const anchor = page.locator('.prose a.anchor').nth(1)
  const said = page.getByRole('status')
  await expect(said).toBeEmpty()
  await anchor.click()
  await expect(said).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^http:\/\/.+\/interviews\/bread-baker#./)
  expect(page.url()).toBe(copied)
  await expect(said).toBeEmpty({ timeout: 5000 })
})

test('nothing is said to be copied that is not', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/interviews/bread-baker')
  await page.locator('.prose a.anchor').first().click()
  await expect(page).toHaveURL(/#./)
  await page.waitForTimeout(300)
  // At once: an assertion that waits would wait until the words are gone again.
  expect(await page.getByRole('status').textContent()).toBe('')
})

test('opening the link in a new tab copies nothing', async ({ page, context }) => {
  await page.goto('/interviews/bread-baker')
  await page.evaluate(() => navigator.clipboard.writeText('before'))
  const opened = context.waitForEvent('page')
  await page
    .locator('.prose a.anchor')
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  await (await opened).close()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before')
})
