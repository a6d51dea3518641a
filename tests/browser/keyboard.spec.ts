import { expect, test } from '@playwright/test'
import { listens, open } from './open.ts'
import { violations } from './violations.ts'

const middle = '/interviews/sales-manager-big-tech'

for (const [forward, back] of [
  ['j', 'k'],
  ['ArrowRight', 'ArrowLeft'],
] as const) {
  test(`${forward} and ${back} lead to the neighbours`, async ({ page }) => {
    await open(page, middle)
    const next = await page.locator('a[rel~=next]').getAttribute('href')
    await page.keyboard.press(forward)
    await expect(page).toHaveURL(new RegExp(`${next}$`))
    await listens(page)
    await page.keyboard.press(back)
    await expect(page).toHaveURL(new RegExp(`${middle}$`))
  })
}

test('the keys page through a list', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/page\/2$/)
})

test('? opens a list of the keys that work here, and closes it', async ({ page }) => {
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await open(page, middle)
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await expect(help.getByText('Next interview or page')).toBeVisible()
  // Not behind an open dialog.
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${middle}$`))

  await open(page, '/about')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(help.getByText('Next interview or page')).toBeHidden()
  await help.getByRole('button', { name: 'Close' }).click()
  await expect(help).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused()

  await page.getByRole('button', { name: 'Keyboard' }).click()
  await page.mouse.click(5, 5)
  await expect(help).toBeHidden()
})

test('the list of keys is loaded when it is asked for, and shuts nobody out in either scheme', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await open(page, middle)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('keyboard-help dialog')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/assets/help'))).toHaveLength(0)
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await expect(help.getByRole('checkbox')).toBeFocused()
  expect(asked.filter((url) => url.includes('/assets/help'))).toHaveLength(1)
  await expect(help).toHaveCSS('border-top-style', 'solid')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await violations(page), `in ${colorScheme} colours`).toEqual([])
  }
  expect(complaints).toEqual([])
})

test('where a click has taken the focus out of the open list, keys stay with it', async ({ page }) => {
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await open(page, middle)
  await page.keyboard.press('?')
  await help.getByText('Next interview or page').click()
  await page.keyboard.press('j')
  await page.keyboard.press('/')
  await page.waitForTimeout(200)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`${middle}$`))
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
})

test('offline, a list of keys that cannot be loaded is not missed in silence', async ({ page, context }) => {
  await open(page, middle)
  await context.setOffline(true)
  await page.keyboard.press('?')
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
})

test('readers can switch the keys off, for good, and on again', async ({ page }) => {
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await open(page, middle)
  await page.keyboard.press('?')
  await help.getByLabel('Use these keys').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${middle}$`))

  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(help.getByLabel('Use these keys')).not.toBeChecked()
  await help.getByLabel('Use these keys').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page).not.toHaveURL(new RegExp(`${middle}$`))
})

test('a key that means something else stays with it', async ({ page }) => {
  await open(page, middle)
  for (const chord of ['Control+j', 'Alt+ArrowDown', 'Shift+ArrowRight', 'Meta+k'])
    await page.keyboard.press(chord)
  await page.evaluate(() => {
    for (const [tag, name] of [
      ['select', 'List'],
      ['input', 'Field'],
    ] as const) {
      const field = document.createElement(tag)
      field.setAttribute('aria-label', name)
      document.querySelector('main')?.append(field)
    }
  })
  await page.getByLabel('List').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await page.getByLabel('Field').pressSequentially('jk?')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByLabel('Field')).toHaveValue('jk?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.waitForTimeout(200)
  await expect(page).toHaveURL(new RegExp(`${middle}$`))
})

test('arrows scroll what scrolls sideways, whether it has the focus or was clicked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, middle)
  await page.evaluate(() => {
    const code = document.createElement('pre')
    code.tabIndex = 0
    code.textContent = 'wide '.repeat(100)
    const unfocusable = document.createElement('pre')
    unfocusable.textContent = 'broad '.repeat(100)
    document.querySelector('.prose')?.prepend(code, unfocusable)
  })
  await page.locator('.prose pre').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.prose pre').nth(1).click()
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(200)
  await expect(page).toHaveURL(new RegExp(`${middle}$`))
  await page.keyboard.press('j')
  await expect(page).not.toHaveURL(new RegExp(`${middle}$`))
})

test('the focus shows, also on what is faint without it', async ({ page }) => {
  await open(page, middle)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const link = page.getByRole('banner').getByRole('link').first()
  await expect(link).toBeFocused()
  expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')

  const anchor = page.locator('.prose a.anchor').first()
  await anchor.focus()
  await expect(anchor).toHaveCSS('opacity', '1')
})
