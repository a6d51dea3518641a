import { expect, test } from '@playwright/test'
import { complaintsOf } from './complaints-of.ts'
import { pageKinds } from './page-kinds.ts'
import { stayThere } from './stay-there.ts'

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind}: the browser has nothing to complain of`, async ({ page }) => {
    const complaints = await complaintsOf(page)
    await stayThere(page)
    await page.goto(path, { waitUntil: 'load' })
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'About', exact: true }).hover()
    await page.waitForTimeout(400)

    const itself = /404 \(Not Found\)/
    expect(complaints.filter((text) => path !== pageKinds['not found'] || !itself.test(text))).toEqual([])
  })
}

test('nothing runs that the page did not bring along', async ({ page }) => {
  await page.goto('/')
  const refused = await page.evaluate(async () => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.append('document.title = "inserted"')
    const style = document.createElement('style')
    style.append('body { display: none }')
    const picture = document.createElement('img')
    picture.src = 'https://elsewhere.invalid/counted.gif'
    document.body.append(script, style, picture)
    await fetch('https://elsewhere.invalid/').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    return directives.sort()
  })
  expect(refused).toEqual(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'])
  await expect(page).toHaveTitle('A Hundred Working Lives')
})

test('the page a reader points at is fetched before the click', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('article').getByRole('link', { name: 'Sales Manager, Big Tech' })
  await link.hover()
  await page.waitForTimeout(1000)
  await link.click()
  await expect(page).toHaveURL(/sales-manager-big-tech$/)
  // Prepared whole outside of tests; a browser under remote control only fetches.
  const delivery = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return (navigation as unknown as { deliveryType: string }).deliveryType
  })
  expect(delivery).toBe('navigational-prefetch')
})
