import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import nextConfig from '../next.config.ts'
import { measurePage, type Visit } from './bench/measure-page.ts'
import { median } from './bench/median.ts'
import { plainPage } from './bench/plain-page.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { startServer } from './serve/start-server.ts'

// npm run bench:pages [-- visits]: first visits to pages of out/, each in turn with a plain page of the same text.
// Build first. Prints medians.
const visits = Number(process.argv[2] ?? 9)
const pages = ['index', 'interviews/sales-manager-big-tech', 'categories/craft', '404']
const plain = '.builds/plain'

rmSync(plain, { recursive: true, force: true })
for (const page of pages) {
  const file = join(plain, `${page}.html`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, plainPage(readFileSync(join('out', `${page}.html`), 'utf8')))
}
// Both with the same headers: for one of them (COOP) a browser goes on in a new process, as it does wherever a visit leads
// from one site to another, but here, where a visit begins with an empty page, would not do for the plain one.
const headers = await nextConfig.headers?.()
const ours = await startServer({ directory: 'out', headers, port: 0 })
const theirs = await startServer({ directory: plain, headers, port: 0 })
const browser = await chromium.launch(launchOptions(await findChromium()))
try {
  console.log(
    '| page | LCP | of a plain page | ratio | CLS | TBT | of a plain page | bytes | requests |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  )
  for (const page of pages) {
    const path = page === 'index' ? '/' : `/${page}`
    const measured: [Visit, Visit][] = []
    for (let visit = 0; visit <= visits; visit++) {
      const pair: [Visit, Visit] = [
        await measurePage(browser, ours.url + path),
        await measurePage(browser, theirs.url + path),
      ]
      // The first visit also warms the server and the browser.
      if (visit > 0) measured.push(pair)
    }
    const of = (pick: (pair: [Visit, Visit]) => number) => median(measured.map(pick))
    const cells = [
      path,
      `${of(([own]) => own.lcp).toFixed(0)} ms`,
      `${of(([, other]) => other.lcp).toFixed(0)} ms`,
      of(([own, other]) => own.lcp / other.lcp).toFixed(2),
      of(([own]) => own.cls).toFixed(3),
      `${of(([own]) => own.tbt).toFixed(0)} ms`,
      `${of(([, other]) => other.tbt).toFixed(0)} ms`,
      of(([own]) => own.bytes),
      of(([own]) => own.requests),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
} finally {
  await browser.close()
  await ours.close()
  await theirs.close()
}
