import { existsSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import siteConfig from '../../site.config.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const files = filesBelow('out')
const pages = files.filter((file) => file.endsWith('.html'))

describe.each(pages)('%s', (file) => {
  const page = publishedPage('out', file)
  const meta = (name: string) =>
    page
      .all('meta')
      .filter((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === name)
      .map((element) => attribute(element, 'content') ?? '')
  const local = (address: string) => path.join('out', decodeURIComponent(address.replace(siteConfig.url, '')))

  it('names a share card that is there, in words too', () => {
    const [address = ''] = meta('og:image')
    expect(address.startsWith(`${siteConfig.url}/og/`)).toBe(true)
    expect(existsSync(local(address)), address).toBe(true)
    expect(meta('og:image:alt')[0]).not.toBe('')
    expect(meta('twitter:card')).toEqual(['summary_large_image'])
    expect(meta('og:locale')[0]).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/)
  })

  it('names icons and a manifest that are there', () => {
    const links = page.all('link').filter((link) => /icon|manifest/.test(attribute(link, 'rel') ?? ''))
    expect(links).toHaveLength(3)
    for (const link of links) expect(existsSync(local(attribute(link, 'href') ?? ''))).toBe(true)
  })

  it('is the only page with its title', () => {
    const title = page.text(page.all('title')[0])
    const others = pages.filter((other) => other !== file)
    expect(others.map((other) => titleOf(other))).not.toContain(title)
  })

  it('has structured data of addresses that are there, unless it is no page', () => {
    const scripts = page.all('script').filter((script) => attribute(script, 'type') === 'application/ld+json')
    expect(scripts).toHaveLength(file === '404.html' ? 0 : 1)
    const json = page.html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '{}'
    const own = addresses(JSON.parse(json)).filter(
      (address) => address.startsWith(siteConfig.url) && !address.includes('{'),
    )
    for (const address of own) {
      const [target = ''] = address.split('#')
      expect(existsSync(fileOf(local(target))), address).toBe(true)
    }
  })
})

it.each(files.filter((file) => file.startsWith('og/')))(
  '%s is a card that every service takes',
  async (file) => {
    const { size, ...metadata } = await sharp(path.join('out', file)).metadata()
    expect(metadata).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(size ?? 0).toBeLessThanOrEqual(100 * 1024)
  },
)

it('has one card for each interview, one for all other pages, and no other', () => {
  const slugs = pages.flatMap((file) => /^interviews\/(.*)\.html$/.exec(file)?.[1] ?? [])
  expect(files.filter((file) => file.startsWith('og/'))).toEqual(
    [...slugs, 'index'].map((name) => `og/${name}.png`).sort(),
  )
})

const titles = new Map<string, string>()
function titleOf(file: string): string {
  const known = titles.get(file) ?? publishedPage('out', file).html.match(/<title>(.*?)<\/title>/)?.[1] ?? ''
  titles.set(file, known)
  return known
}

function addresses(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : []
}

function fileOf(target: string): string {
  if (/out\/?$/.test(target)) return 'out/index.html'
  return /\.\w+$/.test(target) ? target : `${target}.html`
}
