import { expect, test } from '@playwright/test'

test('a reader goes from the index to an interview, to the next, to a category', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Hundred Working Lives')
  await page.getByRole('article').getByRole('link', { name: 'Sales Manager, Big Tech' }).click()
  await expect(page).toHaveURL(/\/interviews\/sales-manager-big-tech$/)
  await expect(page.getByRole('region', { name: 'Takeaways' }).getByRole('listitem')).toHaveCount(3)

  await page
    .getByRole('navigation', { name: 'More interviews' })
    .getByRole('link', { name: /Next interview/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bicycle Mechanic')

  await page.getByRole('main').getByRole('link', { name: 'Craft' }).click()
  await expect(page).toHaveURL(/\/categories\/craft$/)
  await expect(page.getByRole('article')).not.toHaveCount(0)
})

test('the square of numbers leads to each published interview', async ({ page }) => {
  await page.goto('/')
  const numbers = page.getByRole('list', { name: 'The series so far' })
  await expect(numbers.getByRole('link')).toHaveCount(12)
  await numbers.getByRole('link', { name: /^11\b/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sales Manager, Big Tech')
})

test('a question leads to its answer, in Japanese as well', async ({ page }) => {
  await page.goto('/interviews/tea-farmer')
  const question = page.getByRole('navigation', { name: 'Questions' }).getByRole('link').nth(2)
  const text = (await question.textContent()) ?? ''
  await question.click()
  await expect(page.getByRole('heading', { name: text })).toBeInViewport()
  expect(decodeURIComponent(new URL(page.url()).hash)).not.toBe('')
})

test('the older interviews follow on the next page, and the way back leads to the index', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /Older/ }).click()
  await expect(page).toHaveURL(/\/page\/2$/)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /Newer/ }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('an unknown address answers 404 and leads onward', async ({ page }) => {
  for (const path of ['/interviews/nobody', '/categories/nothing', '/page/99', '/nowhere/at/all']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: /Bicycle Mechanic/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bicycle Mechanic')
})
