import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SitemapEntry } from '../../../lib/sitemap/sitemap-entry.ts'
import { sitemapFiles } from '../../../lib/sitemap/sitemap-files.ts'
import { childrenOf, parseXml, textOf, type XmlElement } from '../../conformance/parse-xml.ts'
import { awkwardText } from '../feeds/awkward-text.ts'

const siteUrl = 'https://example.org'
const entries = (count: number): SitemapEntry[] =>
  Array.from({ length: count }, (_, index) => ({ url: `${siteUrl}/interviews/${index}` }))

test('one file says all there is to say of a page, and no more than is known', () => {
  const [file, ...others] = sitemapFiles(
    [
      {
        url: `${siteUrl}/interviews/nurse`,
        lastChange: '2023-11-02',
        languages: [
          { lang: 'en', url: `${siteUrl}/interviews/nurse` },
          { lang: 'ja', url: `${siteUrl}/interviews/kango` },
        ],
        images: [`${siteUrl}/images/1.jpg`],
      },
      { url: `${siteUrl}/about` },
    ],
    siteUrl,
  )
  expect(others).toEqual([])
  expect(file?.path).toBe('/sitemap.xml')
  const [page, about] = childrenOf(parseXml(file?.text() ?? ''), 'url')
  expect(namesOf(page)).toEqual(['loc', 'lastmod', 'link', 'link', 'image'])
  expect(
    page && childrenOf(page, 'link', 'http://www.w3.org/1999/xhtml').map(({ attributes }) => attributes),
  ).toEqual([
    { rel: 'alternate', hreflang: 'en', href: `${siteUrl}/interviews/nurse` },
    { rel: 'alternate', hreflang: 'ja', href: `${siteUrl}/interviews/kango` },
  ])
  expect(namesOf(about)).toEqual(['loc'])
})

test('what is too long for one file stands in parts, named by an index', () => {
  const files = sitemapFiles(entries(50_001), siteUrl)
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemaps/1.xml', '/sitemaps/2.xml'])
  const [index, ...parts] = files.map(({ text }) => parseXml(text()))
  expect(index?.name).toBe('sitemapindex')
  expect(index && childrenOf(index, 'sitemap').map(textOf)).toEqual([
    `${siteUrl}/sitemaps/1.xml`,
    `${siteUrl}/sitemaps/2.xml`,
  ])
  expect(parts.map((part) => childrenOf(part, 'url').length)).toEqual([50_000, 1])
  expect(sitemapFiles(entries(50_000), siteUrl)).toHaveLength(1)
})

test('any address leaves it well-formed', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      const [file] = sitemapFiles(
        [{ url: text, images: [text], languages: [{ lang: text, url: text }] }],
        siteUrl,
      )
      expect(childrenOf(parseXml(file?.text() ?? ''), 'url')).toHaveLength(1)
    }),
  )
})

function namesOf(element: XmlElement | undefined): string[] {
  return (element?.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : child.name))
}
