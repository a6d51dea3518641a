import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import FeedParser from 'feedparser'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import siteConfig from '../../site.config.ts'
import { atomViolations } from '../conformance/atom-violations.ts'
import { jsonFeedViolations } from '../conformance/json-feed-violations.ts'
import { rssViolations } from '../conformance/rss-violations.ts'
import { filesBelow } from './files-below.ts'

const files = filesBelow('out')
const read = (file: string) => readFileSync(path.join('out', file), 'utf8')
const interviews = files.filter((file) => /^interviews\/[^/]*\.html$/.test(file))
const addresses = interviews.map((file) => `${siteConfig.url}/${file.replace(/\.html$/, '')}`).sort()
const xmlFeeds = files.filter((file) => /(?:^|\/)(?:feed|rss)\.xml$/.test(file))

describe.each(xmlFeeds)('%s', (file) => {
  const xml = read(file)

  it('keeps the rules of its format', () => {
    expect(file === 'rss.xml' ? rssViolations(xml) : atomViolations(xml)).toEqual([])
  })

  it('is read by two parsers, to the same entries', async () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    const parsed = new XMLParser({ isArray: (name) => name === 'entry' || name === 'item' }).parse(xml)
    const entries = parsed.feed?.entry ?? parsed.rss.channel.item
    const items = await itemsOf(xml)
    expect(items.map(({ guid }) => guid)).toEqual(
      entries.map(({ id, guid }: Record<string, string>) => id ?? guid),
    )
    expect(items.map(({ title }) => title)).toEqual(entries.map(({ title }: { title: string }) => title))
    for (const item of items) expect(addresses).toContain(item.guid)
  })

  it('gives each interview whole, takeaways first, with absolute addresses', async () => {
    for (const { description, guid } of await itemsOf(xml)) {
      expect(description, guid).toMatch(/^<h2[^>]*>[^<]+<\/h2>\n<ul><li>/)
      expect(description.match(/<h2/g)?.length, guid).toBeGreaterThan(2)
      for (const address of addressesIn(description)) expect(URL.canParse(address), address).toBe(true)
      expect(description).not.toMatch(/ class="anchor"|data-placeholder|referrerpolicy|srcset/)
    }
  })
})

it('has a feed for every category, and every interview in the feeds of the series', async () => {
  const categories = files.filter((file) => /^categories\/[^/]*\.html$/.test(file))
  expect(categories.length).toBeGreaterThan(3)
  expect(xmlFeeds.filter((file) => file.startsWith('categories/'))).toEqual(
    categories.map((file) => file.replace('.html', '/feed.xml')).sort(),
  )
  for (const file of ['feed.xml', 'rss.xml']) {
    expect((await itemsOf(read(file))).map(({ guid }) => guid).sort()).toEqual(addresses)
  }
})

it('says the same in feed.json', () => {
  const json = read('feed.json')
  expect(jsonFeedViolations(json)).toEqual([])
  expect(
    JSON.parse(json)
      .items.map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual(addresses)
})

it('tells dates of the content, never of the build', () => {
  const atom = new XMLParser().parse(read('feed.xml')).feed
  const dates = atom.entry.flatMap(({ published, updated }: Record<string, string>) => [published, updated])
  expect(atom.updated).toBe(dates.sort().at(-1))
  expect(Math.max(...dates.map(Date.parse))).toBeLessThan(Date.UTC(2024, 0, 1))
})

it('names nobody who is anonymous', () => {
  const atom = new XMLParser().parse(read('feed.xml')).feed
  const sales = atom.entry.find(({ id }: { id: string }) => id.endsWith('/sales-manager-big-tech'))
  expect(sales.contributor).toBeUndefined()
  expect(sales.author.name).toBe('Risa Kazui')
})

function itemsOf(xml: string): Promise<FeedParser.Item[]> {
  return new Promise((resolve, reject) => {
    const items: FeedParser.Item[] = []
    const parser = new FeedParser({ addmeta: false })
    parser.on('error', reject)
    parser.on('data', (item: FeedParser.Item) => items.push(item))
    parser.on('end', () => resolve(items))
    parser.end(xml)
  })
}

function addressesIn(html: string): string[] {
  const found: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!('attrs' in node)) return
    for (const { name, value } of node.attrs) if (['href', 'src', 'cite'].includes(name)) found.push(value)
    node.childNodes.forEach(visit)
  }
  parseFragment(html).childNodes.forEach(visit)
  return found
}
