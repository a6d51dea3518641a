import { expect, type Page, test } from '@playwright/test'
import { themeColors } from '../../lib/theme-colors.ts'

const paper = { light: rgb(themeColors.light), dark: rgb(themeColors.dark) }

test('colours go by the system until the reader chooses, and then stay', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  expect(await ground(page)).toBe(paper.light)
  await colours(page).click()
  expect(await ground(page)).toBe(paper.dark)
  expect(await barColor(page)).toBe(themeColors.dark)

  await page.goto('/about')
  expect(await ground(page)).toBe(paper.dark)
  await expect(colours(page)).toHaveAccessibleName('Colours: Dark')
  expect(await barColor(page)).toBe(themeColors.dark)

  await page.emulateMedia({ colorScheme: 'dark' })
  await colours(page).click()
  await expect(colours(page)).toHaveAccessibleName('Colours: As the system')
  await colours(page).click()
  await expect(colours(page)).toHaveAccessibleName('Colours: Light')
  await page.reload()
  expect(await ground(page)).toBe(paper.light)
  expect(await barColor(page)).toBe(themeColors.light)

  await colours(page).click()
  await expect(colours(page)).toHaveAccessibleName('Colours: Dark')
  await colours(page).click()
  await expect(colours(page)).toHaveAccessibleName('Colours: As the system')
  await page.reload()
  expect(await ground(page)).toBe(paper.dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await ground(page)).toBe(paper.light)
  expect(await barColor(page)).toBe(themeColors.light)
})

test('the chosen colours are there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await colours(page).click()
  // Not the module: what is drawn without it must already be right.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.reload()
  await page.waitForTimeout(300)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen.length).toBeGreaterThan(3)
  expect(new Set(seen)).toEqual(new Set([paper.dark]))
})

test('a choice in one tab shows in the others', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/about')
  await colours(other).click()
  await expect.poll(() => ground(page)).toBe(paper.dark)
  await expect(colours(page)).toHaveAccessibleName('Colours: Dark')
})

test('a page that says what the system says is not looked through again for it', async ({ page }) => {
  await page.addInitScript(() => {
    const changes: MutationRecord[] = []
    Object.assign(window, { changes })
    new MutationObserver((records) => changes.push(...records)).observe(document, {
      subtree: true,
      attributeFilter: ['data-theme'],
    })
  })
  await page.goto('/')
  await expect(colours(page)).toHaveAccessibleName('Colours: As the system')
  expect(await page.evaluate(() => (window as unknown as { changes: unknown[] }).changes.length)).toBe(0)
})

test('where the browser keeps nothing, the choice holds for the page', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await colours(page).click()
  expect(await ground(page)).toBe(paper.dark)
  expect(errors).toEqual([])
})

test('the control is large enough to touch, shows its focus, and moves nothing when it appears', async ({
  page,
}) => {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const nav = page.getByRole('navigation', { name: 'Main' })
  const before = await nav.boundingBox()
  await expect(colours(page)).toBeVisible()
  expect(await nav.boundingBox()).toEqual(before)

  const box = await colours(page).boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus()
  await page.keyboard.press('Tab')
  await expect(colours(page)).toBeFocused()
  const outline = await colours(page).evaluate((button) => getComputedStyle(button).outlineStyle)
  expect(outline).toBe('solid')
})

test('without JavaScript there is no control that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/interviews/bread-baker')
  await expect(page.locator('theme-switch')).toBeHidden()
  await expect(page.locator('keyboard-help')).toBeHidden()
  await context.close()
})

function colours(page: Page) {
  return page.getByRole('button', { name: 'Colours' })
}

/** As browsers write it: `rgb(1, 2, 3)` of `#010203`. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

/** What the browser's own bars are painted with: the first of the page's answers that applies. */
function barColor(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  )
}
