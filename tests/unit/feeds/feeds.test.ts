import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import FeedParser from 'feedparser'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../../lib/feeds/atom-feed.ts'
import { jsonFeed } from '../../../lib/feeds/json-feed.ts'
import { rssFeed } from '../../../lib/feeds/rss-feed.ts'
import { legalText } from '../../../lib/site-files/legal-text.ts'
import { atomViolations } from '../../conformance/atom-violations.ts'
import { jsonFeedViolations } from '../../conformance/json-feed-violations.ts'
import { childrenOf, parseXml, textOf } from '../../conformance/parse-xml.ts'
import { rssViolations } from '../../conformance/rss-violations.ts'
import { aFeed, anEntry } from './a-feed.ts'
import { awkwardText } from './awkward-text.ts'

const whole = aFeed({
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  hubUrl: 'https://hub.example.org/',
  previousArchiveUrl: 'https://example.org/archives/2/feed.xml',
  entries: [
    anEntry({
      interviewee: { name: 'Ada', url: 'https://ada.example.org/' },
      categories: [{ name: 'Tips/Tricks', slug: 'tips-tricks' }],
      summary: 'Short & true.',
      takeaways: [[h('em', 'One')], [{ type: 'text', value: 'Two' }]],
      image: { url: 'https://example.org/images/1.jpg', alt: '' },
      license: 'All rights reserved',
      updated: '2023-11-02T00:00:00Z',
      translations: [{ lang: 'ja', url: 'https://example.org/interviews/kango' }],
    }),
    anEntry({ url: 'https://example.org/interviews/tea', lang: 'ja', title: '第2回：茶' }),
  ],
})
const samples = { empty: aFeed(), whole, archive: { ...whole, isArchive: true, hubUrl: undefined } }

test('asks to forget what was taken back, in Atom', () => {
  const deleted = [{ url: 'https://example.org/interviews/gone', when: '2024-02-02T00:00:00Z' }]
  const xml = atomFeed(aFeed({ deleted }))
  expect(atomViolations(xml)).toEqual([])
  const [tombstone] = childrenOf(parseXml(xml), 'deleted-entry', 'http://purl.org/atompub/tombstones/1.0')
  expect(tombstone?.attributes).toEqual({ ref: deleted[0]?.url, when: deleted[0]?.when })
})

describe.each(Object.entries(samples))('the %s feed', (_, feed) => {
  test('keeps the rules of Atom', () => expect(atomViolations(atomFeed(feed))).toEqual([]))
  test('keeps the rules of RSS', () => expect(rssViolations(rssFeed(feed))).toEqual([]))
  test('keeps the rules of JSON Feed', () => expect(jsonFeedViolations(jsonFeed(feed))).toEqual([]))
})

test('the rules see what is wrong', () => {
  const broken = aFeed({ feedUrl: '/feed.xml', updated: 'yesterday', entries: [anEntry(), anEntry()] })
  expect(atomViolations(atomFeed(broken))).toEqual([
    expect.stringMatching(/^4\.2\.6/),
    expect.stringMatching(/^3\.3/),
    expect.stringMatching(/^4\.1\.1 two entries/),
  ])
  expect(rssViolations(rssFeed({ ...broken, pageUrl: 'home', updated: undefined }))).toHaveLength(2)
  expect(jsonFeedViolations(jsonFeed({ ...broken, title: '' }))).toHaveLength(2)
})

test('Atom names the language, the translations, the people, the hub and the licence', () => {
  const feed = parseXml(atomFeed(whole))
  const [entry, japanese] = childrenOf(feed, 'entry')
  if (!entry || !japanese) throw new Error('two entries')
  const links = [...childrenOf(feed, 'link'), ...childrenOf(entry, 'link')].map(
    ({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href].filter(Boolean).join(' '),
  )
  expect(links).toEqual([
    'self https://example.org/feed.xml',
    'alternate https://example.org/',
    'license https://creativecommons.org/licenses/by/4.0/',
    'hub https://hub.example.org/',
    'prev-archive https://example.org/archives/2/feed.xml',
    'alternate en https://example.org/interviews/nurse',
    'alternate ja https://example.org/interviews/kango',
  ])
  expect([feed, entry, japanese].map(({ attributes }) => attributes['xml:lang'])).toEqual(['en', 'en', 'ja'])
  expect(textOf(childrenOf(entry, 'contributor')[0])).toBe('Adahttps://ada.example.org/')
  expect(textOf(childrenOf(entry, 'rights')[0])).toBe('All rights reserved')
  expect(textOf(childrenOf(entry, 'updated')[0])).toBe('2023-11-02T00:00:00Z')
})

test('Atom’s summary is XHTML whose link works in a browser', () => {
  const [entry] = childrenOf(parseXml(atomFeed(whole)), 'entry')
  const summary = entry && childrenOf(entry, 'summary')[0]
  const div = summary && childrenOf(summary, 'div', 'http://www.w3.org/1999/xhtml')[0]
  expect(textOf(div)).toBe('Short & true.OneTwoRead on')
})

test('a feed in a browser is dressed', () => {
  for (const xml of [atomFeed(whole), rssFeed(whole)]) {
    expect(xml).toMatch(/^<\?xml [^?]*\?>\n<\?xml-stylesheet type="text\/css" href="\/feed.css"\?>\n</)
  }
})

describe('whatever the texts hold', () => {
  const anything = fc.record({
    title: awkwardText,
    content: awkwardText,
    summary: awkwardText,
    name: awkwardText,
  })
  const paragraph = 'a & b ]]> <i>長い</i> '.repeat(6000)
  const long = { title: paragraph, content: paragraph, summary: 'x', name: 'x' }
  const feedOf = ({
    title,
    content,
    summary,
    name,
  }: Record<'title' | 'content' | 'summary' | 'name', string>) =>
    aFeed({
      // A series always has a name.
      title: `A ${title}`,
      description: summary,
      entries: [
        anEntry({
          title,
          summary,
          contentHtml: content,
          author: `A ${name}`,
          categories: [{ name, slug: 'x' }],
          takeaways: [[{ type: 'text', value: summary }]],
        }),
      ],
    })

  test('Atom is well-formed, keeps the rules, and gives the texts back', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const xml = atomFeed(feedOf(texts))
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(atomViolations(xml)).toEqual([])
        const [entry] = childrenOf(parseXml(xml), 'entry')
        expect(entry && textOf(childrenOf(entry, 'title')[0])).toBe(legalText(texts.title))
        expect(entry && textOf(childrenOf(entry, 'content')[0])).toBe(legalText(texts.content))
        expect(entry && childrenOf(entry, 'category')[0]?.attributes.label).toBe(
          legalText(texts.name).replace(/[\t\n]/g, ' '),
        )
      }),
      { numRuns: 100, examples: [[long]] },
    )
  })

  test('RSS is well-formed, keeps the rules, and gives the texts back', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const xml = rssFeed(feedOf(texts))
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(rssViolations(xml)).toEqual([])
        const channel = childrenOf(parseXml(xml), 'channel')[0]
        const item = channel && childrenOf(channel, 'item')[0]
        expect(item && textOf(childrenOf(item, 'title')[0])).toBe(legalText(texts.title))
        expect(
          item && textOf(childrenOf(item, 'encoded', 'http://purl.org/rss/1.0/modules/content/')[0]),
        ).toBe(legalText(texts.content))
      }),
      { numRuns: 100, examples: [[long]] },
    )
  })

  test('JSON Feed is JSON, keeps the rules, and gives the texts back', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const json = jsonFeed(feedOf(texts))
        expect(jsonFeedViolations(json)).toEqual([])
        expect(JSON.parse(json).items[0]).toMatchObject({
          title: legalText(texts.title),
          content_html: legalText(texts.content),
        })
        expect(json).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu)
      }),
      { numRuns: 100, examples: [[long]] },
    )
  })

  test('a feed reader’s parser reads it', async () => {
    const texts = {
      title: 'A ]]> & "B" 😀',
      content: '<p>x &lt; y ]]></p>',
      summary: '\u0008<b>',
      name: "O'Neill",
    }
    for (const xml of [atomFeed(feedOf(texts)), rssFeed(feedOf(texts))]) {
      const [item] = await itemsOf(xml)
      expect(item).toMatchObject({ guid: anEntry().url, link: anEntry().url, title: texts.title })
      expect(item?.description).toContain('y ]]></p>')
      expect(item?.author).toBe("A O'Neill")
      expect(new XMLParser().parse(xml)).toBeTypeOf('object')
    }
  })
})

function itemsOf(xml: string): Promise<FeedParser.Item[]> {
  return new Promise((resolve, reject) => {
    const items: FeedParser.Item[] = []
    const parser = new FeedParser({})
    parser.on('error', reject)
    parser.on('data', (item: FeedParser.Item) => items.push(item))
    parser.on('end', () => resolve(items))
    parser.end(xml)
  })
}
