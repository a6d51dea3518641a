import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page, type Request } from '@playwright/test'
import nextConfig from '../next.config.ts'
import siteConfig from '../site.config.ts'
import { generateSeries } from './bench/generate-series.ts'
import { generatedPages } from './bench/generated-pages.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { searchDocuments } from './search/search-documents.ts'
import { writeSearchIndex } from './search/write-search-index.ts'
import { startServer } from './serve/start-server.ts'

// npm run bench:search [-- count]: what a search moves in a real browser, in a generated series. Build first: the
// pages are those of out/, with the index of the series in place of their own.
const count = Number(process.argv[2] ?? 5000)
const folder = '.builds/search'
const out = join(folder, 'out')

await rm(folder, { recursive: true, force: true })
await cp('out', out, { recursive: true })
await generateSeries(join(folder, 'content'), count)
const series = await generatedPages(join(folder, 'content'), out)
const start = performance.now()
const documents = searchDocuments(series, '')
for (const path of documents.missing())
  documents.add(path, await readFile(join(out, `${decodeURIComponent(path)}.html`), 'utf8'))
await writeSearchIndex(out, documents.all(), siteConfig.locale)
console.log(`${count} interviews indexed in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)

const server = await startServer({ directory: out, headers: await nextConfig.headers?.(), port: 0 })
const browser = await chromium.launch(launchOptions(await findChromium()))
try {
  const page = await browser.newPage()
  const moved: Request[] = []
  page.on('requestfinished', (request) => moved.push(request))
  console.log('| step | results | time | requests | engine | the rest |\n|---|--:|--:|--:|--:|--:|')
  const report = async (step: string, act: () => Promise<string>) => {
    moved.length = 0
    const before = performance.now()
    const results = await act()
    const time = performance.now() - before
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(
      moved.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        return {
          engine: /pagefind\.js|\/wasm\./.test(request.url()),
          bytes: responseBodySize + responseHeadersSize,
        }
      }),
    )
    const kilobytes = (engine: boolean) =>
      sizes.reduce((sum, size) => sum + (size.engine === engine ? size.bytes : 0), 0) / 1024
    console.log(
      `| ${step} | ${results} | ${time.toFixed(0)} ms | ${moved.length} | ${kilobytes(true).toFixed(1)} KB | ${kilobytes(false).toFixed(1)} KB |`,
    )
  }
  await report('the page alone', () => page.goto(`${server.url}/about`).then(() => ''))
  await report('opened', async () => {
    await page.keyboard.press('/')
    await page.getByLabel('Year').waitFor()
    return ''
  })
  for (const query of [
    'harbour',
    'patience morning',
    '同僚',
    'harbuor',
    'how did you get into this work',
    '1234',
  ])
    await report(query, () => found(page, query))
  await report('of one year', async () => {
    await page.getByLabel('Year').selectOption('2021')
    return found(page, 'evidence')
  })
} finally {
  await browser.close()
  await server.close()
}

/** Searches, and gives the number in the sentence that says what was found. */
async function found(page: Page, query: string): Promise<string> {
  const status = page.getByRole('dialog').getByRole('status')
  const before = await status.textContent()
  await page.getByRole('searchbox').fill(query)
  await page.waitForFunction(
    ([said]) => {
      const hosts = [...document.querySelectorAll('div')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
      const text = hosts[0]?.querySelector('[data-part=status]')?.textContent ?? ''
      return text !== said && /\d|No interview/.test(text)
    },
    [before],
  )
  return /[\d,]+ interviews? found/.exec((await status.textContent()) ?? '')?.[0] ?? '0'
}
