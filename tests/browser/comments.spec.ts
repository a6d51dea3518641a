import { expect, type Page, test } from '@playwright/test'
import { giscusAddress } from '../../lib/third-parties/giscus-address.ts'
import { thirdPartyShares } from '../../lib/third-parties/third-party-share.ts'
import { bundleBrowser } from '../../scripts/browser/bundle-browser.ts'
import { publishPage } from '../../scripts/publish/publish-page.ts'

// The samples have no comments, so this page is made here, by the same steps as any other; giscus is played by a few
// lines that answer as it does.
const comments = {
  service: 'giscus',
  repo: 'owner/name',
  repoId: 'R',
  category: 'Talks',
  categoryId: 'C',
} as const
const path = '/interviews/commented'

test('comments are asked for only when the reader asks, and take the room they need', async ({ page }) => {
  const { asked, complaints } = await open(page)
  expect(asked).toEqual([])

  await page.getByRole('button', { name: 'Show comments' }).click()
  const frame = page.locator('iframe[title=Comments]')
  await expect(frame.contentFrame().getByText('Hello')).toBeVisible()
  await expect(frame).toHaveCSS('height', '777px')
  const [address] = asked
  expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
    term: 'interviews/commented',
    origin: new URL(path, page.url()).href,
    session: '',
    theme: 'preferred_color_scheme',
  })
  expect(complaints).toEqual([])
})

test('a reader who comes back from signing in finds the comments open, and stays signed in', async ({
  page,
}) => {
  const { asked } = await open(page, '?giscus=secret')
  await expect(page.locator('iframe[title=Comments]')).toBeVisible()
  expect(asked[0]?.searchParams.get('session')).toBe('secret')
  expect(page.url()).not.toContain('secret')

  await page.goto(path)
  await page.getByRole('button').click()
  await expect.poll(() => asked[1]?.searchParams.get('session')).toBe('secret')
})

test('a session that is over is forgotten', async ({ page }) => {
  const { asked } = await open(page, '?giscus=expired')
  await expect.poll(() => asked[1]?.searchParams.get('session')).toBe('')
  expect(await page.evaluate(() => localStorage.getItem('giscus-session'))).toBeNull()
})

async function open(page: Page, query = '') {
  const asked: URL[] = []
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const { html, script } = await published()
  await page.route(`**${path}*`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.route(`**${script.path}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script.code }),
  )
  await page.route('https://giscus.app/**', (route) => {
    const address = new URL(route.request().url())
    asked.push(address)
    const says =
      address.searchParams.get('session') === 'expired' ? { error: 'Bad credentials' } : { resizeHeight: 777 }
    return route.fulfill({
      contentType: 'text/html',
      body: `<p>Hello</p><script>parent.postMessage({ giscus: ${JSON.stringify(says)} }, '*')</script>`,
    })
  })
  await page.goto(`${path}${query}`)
  return { asked, complaints }
}

async function published() {
  const { comments: script } = await bundleBrowser()
  const address = giscusAddress(comments, { path, locale: 'en' }).replaceAll('&', '&amp;')
  const html = await publishPage(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talk</title></head><body>
      <giscus-comments data-address="${address}" data-title="Comments"><button>Show comments</button></giscus-comments>
    </body></html>`,
    {
      script,
      elementScripts: new Map([['giscus-comments', script]]),
      thirdParties: thirdPartyShares({ comments }, { siteUrl: 'https://series.example', isPreview: false }),
      styles: new Map(),
    },
  )
  return { html, script }
}
