import { expect, test } from '@playwright/test'

test('the random link draws an interview, another each time, and the way back skips the draw', async ({
  page,
}) => {
  await page.goto('/about')
  const draw = () => page.getByRole('contentinfo').getByRole('link', { name: 'Random interview' }).click()
  await draw()
  await expect(page).toHaveURL(/\/interviews\/[^/]+$/)
  for (let times = 0; times < 3; times++) {
    const before = page.url()
    await draw()
    await expect(page).toHaveURL((url) => /\/interviews\//.test(url.pathname) && url.href !== before)
  }
  for (let times = 0; times < 4; times++) await page.goBack()
  await expect(page).toHaveURL(/\/about$/)
})

test('the first and the last can be drawn', async ({ page, request }) => {
  const slugs = (await (await request.get('/random.json')).json()) as string[]
  expect(slugs.length).toBeGreaterThan(10)
  for (const [chance, slug] of [
    [0, slugs.at(0)],
    [1 - Number.EPSILON, slugs.at(-1)],
  ] as const) {
    await page.addInitScript((value) => {
      Math.random = () => value
    }, chance)
    await page.goto('/random')
    await expect(page).toHaveURL(new RegExp(`/interviews/${slug}$`))
  }
})

test('where nothing can be drawn, the one chosen at build stays, without a word of trouble', async ({
  page,
}) => {
  await page.route('**/random.json', (route) => route.fulfill({ status: 404, body: 'Not here' }))
  await page.goto('/random')
  await expect(page.locator('random-interview')).toHaveCount(0)
  await expect(page.getByRole('article').getByRole('link')).toBeVisible()
  await expect(page).toHaveURL(/\/random$/)
})

test('without JavaScript, one is chosen at build', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/random')
  await expect(page.locator('random-interview')).toBeHidden()
  await page.getByRole('article').getByRole('link').click()
  await expect(page).toHaveURL(/\/interviews\//)
  await context.close()
})

test('names lead to people, and people to their interviews', async ({ page }) => {
  await page.goto('/interviews/seed-bank-botanist')
  await page.getByRole('link', { name: 'Itzel Quirovane' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Itzel Quirovane')
  await expect(page.getByRole('link', { name: 'example.org/quillmere' })).toHaveAttribute('rel', /external/)
  await page.getByRole('region', { name: 'Interviews given' }).getByRole('link', { name: 'Botanist' }).click()
  await page.getByRole('link', { name: 'Interview by' }).click()
  await expect(page.getByRole('region', { name: 'Interviews held' }).getByRole('listitem')).toHaveCount(4)
})

test('an anonymous interviewee is among people by role alone', async ({ page }) => {
  await page.goto('/people')
  await page
    .getByRole('region', { name: 'Without a name' })
    .getByRole('link', { name: 'Sales Manager' })
    .click()
  await expect(page).toHaveURL(/\/interviews\/sales-manager-big-tech$/)
})

test('from an interview to a related one', async ({ page }) => {
  await page.goto('/interviews/piano-tuner')
  const related = page.getByRole('region', { name: 'Related' })
  await expect(related.getByRole('listitem')).toHaveCount(3)
  await related.getByRole('link').first().click()
  await expect(page).not.toHaveURL(/piano-tuner/)
  await expect(page).toHaveURL(/\/interviews\//)
})

test('a takeaway leads to its place on the interview’s own page', async ({ page }) => {
  await page.goto('/tldr')
  await expect(page.getByRole('article')).toHaveCount(12)
  await page.getByRole('link', { name: 'Link to the takeaways of Piano Tuner' }).click()
  await expect(page).toHaveURL(/\/interviews\/piano-tuner#tldr$/)
  await expect(page.getByRole('region', { name: 'Takeaways' })).toBeInViewport()
})

test('the archive leads by number and by year', async ({ page }) => {
  await page.goto('/archive')
  const ways = page.getByRole('navigation', { name: 'Archive' })
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Piano Tuner' })).toBeVisible()
  await ways.getByRole('link', { name: '2022' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022')
  await page.getByRole('region', { name: 'December 2022' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Night-Shift Nurse/)
})

test('the charts are there in forced colours, and their figures as text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/about')
  const chart = page.getByRole('img', { name: /Interviews per month.*2022.*2023/ })
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  await expect(chart.locator('rect').first()).toHaveCSS('fill', ink)
  await expect(page.getByRole('region', { name: 'Categories' }).locator('rect').first()).toHaveCSS(
    'fill',
    ink,
  )
  await page.getByText('As a table').click()
  await expect(page.getByRole('row', { name: /Aug 2023\s*0/ })).toBeVisible()
})
