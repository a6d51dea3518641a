import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnServer, startOwnServer } from '../../scripts/bench/start-own-server.ts'
import { projectRoot } from '../../scripts/copy/copy-project.ts'
import { type Firefox, type FirefoxPage, findFirefox, launchFirefox } from '../hosts/launch-firefox.ts'

const executable = findFirefox()
const firefox: Firefox | undefined = executable ? await launchFirefox(executable) : undefined
if (!executable)
  console.warn('Firefox is not installed (apt-get install firefox-esr): its journey is skipped.')

describe.skipIf(!firefox)('in Firefox', () => {
  let server: OwnServer
  const complaints: string[] = []

  beforeAll(async () => {
    if (!existsSync('out/index.html')) throw new Error('There is no built site: run "npm run build" first.')
    server = await startOwnServer(projectRoot, 4345)
    console.log(await firefox?.version())
  })

  afterAll(async () => {
    await firefox?.close()
    await server?.close()
  })

  it('a reader goes from the index to an interview, to a question, searches, chooses colours and comes back', async () => {
    const page = await newPage()
    const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent)
    const arrives = (path: string) =>
      page.waitForFunction(
        `location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`,
      )

    await page.goto(`${server.origin}/`)
    expect(await heading()).toBe('A Hundred Working Lives')
    await page.locator('article a[href="/interviews/bicycle-mechanic"]').click()
    await arrives('/interviews/bicycle-mechanic')
    expect(await heading()).toBe('Bicycle Mechanic')

    await page.locator('main a[href^="/questions/"]').click()
    await page.waitForFunction(
      `location.pathname.startsWith('/questions/') && document.readyState === 'complete'`,
    )
    const question = new URL(page.url()).pathname
    const answers = await page.evaluate(
      () => document.querySelectorAll('main a[href^="/interviews/"]').length,
    )
    expect(answers).toBeGreaterThan(1)

    // By its key: the dialog, the worker and its WebAssembly are loaded only now.
    await page.waitForFunction(listens)
    await page.keyboard.press('/')
    await page.waitForFunction(inDialog('input[type=search]'))
    await page.keyboard.type('harbour')
    await page.waitForFunction(inDialog('a[href="/interviews/harbour-pilot"]'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await arrives('/interviews/harbour-pilot')

    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const before = await background()
    await page.locator('theme-switch button').click()
    const after = await background()
    expect(after).not.toBe(before)

    // A page out of the browser's history does not load anew, which Puppeteer's own way back would wait for.
    const back = () => page.evaluate(() => history.back())
    await back()
    await arrives(question)
    expect(await background()).toBe(after)
    await back()
    await arrives('/interviews/bicycle-mechanic')
    expect(await background()).toBe(after)
  })

  it('every kind of page stands there in full, and nothing is complained of', async () => {
    const page = await newPage()
    const { pageKinds } = await import('../browser/page-kinds.ts')
    for (const [kind, path] of Object.entries(pageKinds)) {
      // It leads on by itself.
      if (kind === 'random') continue
      await page.goto(server.origin + path)
      await page.waitForFunction(listens)
      const seen = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        overflow: document.documentElement.scrollWidth - window.innerWidth,
        pictures: [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
          .length,
      }))
      expect(seen, kind).toEqual({ headings: 1, overflow: expect.any(Number), pictures: 0 })
      expect(seen.overflow, kind).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
  })

  async function newPage(): Promise<FirefoxPage> {
    if (!firefox) throw new Error('There is no Firefox.')
    const page = await firefox.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`refused: ${violatedDirective} ${blockedURI}`),
      )
    })
    return page
  }
})

/** The script is loaded once a page is painted. */
const listens = `customElements.get('theme-switch') !== undefined`

/** Looks into the shadow tree that the dialog stands in. */
function inDialog(selector: string): string {
  return `[...document.querySelectorAll('div')].some(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open] ${selector}'))`
}
