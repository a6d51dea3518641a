import { expect, type Page, test } from '@playwright/test'

test('a reader with a keyboard alone gets from the index into an answer and on to the next interview', async ({
  page,
}) => {
  // A page that scrolls smoothly stops where the next key falls.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  // The square of numbers comes first.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('list', { name: 'The series so far' }).getByRole('link').first()).toBeFocused()

  await tabTo(page, 'Sales Manager, Big Tech')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sales Manager, Big Tech')
  await page.waitForLoadState()

  await tabTo(page, 'Is sales as stressful as people say?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Is sales as stressful as people say?' })).toBeInViewport()

  await tabTo(page, /^Next interview/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bicycle Mechanic')
  await page.waitForLoadState()

  // And back up: the name of the series leads home.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/$/)
})

test('wherever the focus goes it shows, in the order of the page', async ({ page }) => {
  await page.goto('/interviews/bread-baker')
  let last = -1
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return undefined
      const shown = focused.closest('label') ?? focused
      const { outlineStyle, outlineWidth } = getComputedStyle(shown)
      const { width, height } = shown.getBoundingClientRect()
      const all = [...document.querySelectorAll('*')]
      return {
        what: focused.outerHTML.slice(0, 80),
        place: all.indexOf(focused),
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: width > 0 && height > 0,
      }
    })
    if (!found) break
    expect(found, found.what).toMatchObject({ outline: true, seen: true })
    expect(found.place, found.what).toBeGreaterThan(last)
    last = found.place
  }
  expect(last).toBeGreaterThan(0)
})

test('whatever can be pressed is at least 24 px high, or a word within a line of text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of ['/', '/interviews/bread-baker', '/categories', '/nowhere']) {
    await page.goto(path)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, select, summary')]
        // Boxes first: Chromium gives the first within what it lays out later as empty once it was asked for visibility.
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(
          ({ target }) => target.checkVisibility() && !target.closest('.prose, dialog, a[href="#main"]'),
        )
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ target, box }) => `${target.outerHTML.slice(0, 60)} ${box.width}×${box.height}`),
    )
    expect.soft(small, path).toEqual([])
  }
})

/** Presses Tab until a link of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const link = page.getByRole('main').getByRole('link', { name }).first()
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`no way to ${name}`)
}
