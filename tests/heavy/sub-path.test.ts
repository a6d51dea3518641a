import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RunningHost } from '../../scripts/bench/running-host.ts'
import { startOwnServer } from '../../scripts/bench/start-own-server.ts'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { launchOptions } from '../../scripts/chromium/launch-options.ts'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { listens } from '../browser/open.ts'
import { fileOf } from '../build/file-of.ts'
import { publishedPage } from '../build/published-page.ts'
import { differences } from '../hosts/differences.ts'
import { hostsContent } from '../hosts/hosts-content.ts'
import { linksOf } from '../hosts/links-of.ts'
import { startFolderHost } from '../hosts/start-folder-host.ts'
import { findNginx, startNginx } from '../hosts/start-nginx.ts'

// As at GitHub Pages, where a project stands in a folder of its owner's domain. The folder is also the first part of
// the site's own addresses: none may be taken for the other.
const folder = '/interviews'
const siteUrl = `https://owner.example${folder}`
const environment = { BASE_PATH: folder, SITE_URL: 'https://owner.example' }

let project = ''
let out = ''
beforeAll(async () => {
  const built = buildCopy('sub-path', await hostsContent(), environment)
  if (built.code !== 0) throw new Error(built.output)
  out = built.out
  project = path.dirname(out)
})

describe('every address', () => {
  it('begins with the folder, and leads to what is there', () => {
    const links = linksOf(out, siteUrl)
    expect(new Set(links.map(({ file }) => path.extname(file)))).toEqual(
      new Set(['.html', '.xml', '.json', '.webmanifest', '.txt', '.md', '.js']),
    )
    const dead = links.filter(({ address }) => !isThere(address))
    expect(dead).toEqual([])
  })

  it('is found by the check: without the folder it leads nowhere', () => {
    for (const address of [
      '/about',
      '/assets/x.js',
      `${siteUrl}/nowhere`,
      'https://owner.example/about',
      '//x',
    ])
      expect(isThere(address)).toBe(false)
    expect(isThere(`${folder}/about#main`)).toBe(true)
  })
})

describe.each([
  ['npm start', () => startOwnServer(project, 4342, environment)],
  ['a host that only has files, as GitHub Pages is', () => startFolderHost(out, folder, 4343)],
  ['nginx behind another server', () => startNginx(findNginx() ?? '', project, 4344, folder)],
] satisfies [string, () => Promise<RunningHost>][])('%s', (name, start) => {
  const isAbsent = name.startsWith('nginx') && !findNginx()
  const hasRules = !name.includes('GitHub')

  it.skipIf(isAbsent || !hasRules)('answers in one step at every old address and spelling', async () => {
    const host = await start()
    const moved = (from: string, to: string) => ({
      path: encodeURI(from),
      status: 308,
      location: encodeURI(to),
    })
    const found = await differences(host.origin, [
      { path: `${folder}/`, status: 200, type: 'text/html' },
      { path: `${folder}/interviews/bread-baker`, status: 200, type: 'text/html' },
      { path: `${folder}/nowhere`, status: 404, type: 'text/html' },
      moved(`${folder}/about/`, `${folder}/about`),
      moved(`${folder}/about.html?a=1`, `${folder}/about?a=1`),
      moved(`${folder}/index.html`, `${folder}/`),
      moved(`${folder}/old/baker/`, `${folder}/interviews/bread-baker`),
      moved(`${folder}/パン屋`, `${folder}/interviews/bread-baker`),
      moved(`${folder}/interviews/baker`, `${folder}/interviews/bread-baker`),
      moved(`${folder}/imprint?a=1`, `${folder}/about?a=1#main`),
      moved(
        `${folder}/2023/10/01/sales-manager-big-tech.html`,
        `${folder}/interviews/sales-manager-big-tech`,
      ),
      moved(`${folder}/shop`, 'https://example.org/shop?a=1'),
    ]).finally(() => host.close())
    expect(found).toEqual([])
  })

  it.skipIf(isAbsent)('a reader gets around, and everything that a page asks for is there', async () => {
    const host = await start()
    const browser = await chromium.launch(launchOptions(await findChromium()))
    const complaints: string[] = []
    try {
      const page = await browser.newPage({ baseURL: `${host.origin}${folder}/` })
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      // What was asked for ahead is given up where the reader goes elsewhere.
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} ${request.url()}`)
      })
      page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        if (response.status() >= 400 || !pathname.startsWith(`${folder}/`))
          complaints.push(`${response.status()} ${response.url()}`)
      })
      await page.goto('')
      await page.getByRole('article').getByRole('link', { name: 'Sales Manager, Big Tech' }).click()
      await page.waitForURL(`**${folder}/interviews/sales-manager-big-tech`)
      await page.getByRole('main').getByRole('link', { name: 'Tips/Tricks' }).click()
      await page.waitForURL(`**${folder}/categories/tips-tricks`)
      await listens(page)
      await page.keyboard.press('/')
      await page.getByRole('dialog').getByRole('searchbox').fill('harbour')
      await page.getByRole('dialog').getByRole('link', { name: 'Harbour Pilot' }).click()
      await page.waitForURL(`**${folder}/interviews/harbour-pilot`)
      await listens(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
      await page.goto('interviews/bread-baker')
      expect(await page.evaluate(() => document.querySelector('main img')?.getAttribute('src'))).toMatch(
        /^\/interviews\/images\//,
      )
      await page.goto('random')
      await page.waitForURL(`**${folder}/interviews/*`)
      await page.goto('imprint')
      await page.waitForURL(`**${folder}/about#main`)
      await page.waitForTimeout(500)
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
      await host.close()
    }
  })
})

/** Whether an address that leads into the site leads to a file of it, and to a place on it. */
function isThere(address: string): boolean {
  const url = new URL(address, siteUrl)
  if (url.origin !== new URL(siteUrl).origin || !url.pathname.startsWith(`${folder}/`)) return false
  const inner = decodeURIComponent(url.pathname.slice(folder.length))
  // Patterns, and folders that a script completes.
  if (inner.includes('*') || ['/pagefind/', '/interviews/'].includes(inner)) return true
  const file = fileOf(inner)
  if (!existsSync(path.join(out, file))) return false
  const anchor = decodeURIComponent(url.hash.slice(1))
  // The series itself has a name in structured data, which is no place on a page.
  return (
    anchor === '' ||
    anchor === 'series' ||
    !file.endsWith('.html') ||
    publishedPage(out, file).byId(anchor) !== undefined
  )
}
