import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { childrenOf, parseXml, textOf } from '../conformance/parse-xml.ts'
import { htmlText } from '../unit/markdown/html-text.ts'
import { filesBelow } from './files-below.ts'
import { plainBytes } from './plain-bytes.ts'
import { publishedPage } from './published-page.ts'

/** Everywhere in a built site that an interview's words have to stand. */
export function formsOf(out: string): (slug: string) => Record<string, string> {
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8')
  const feeds = feedTexts(read)
  const fragments = new Map(
    filesBelow(out)
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => JSON.parse(plainBytes(path.join(out, file)).toString().replace('pagefind_dcd', '')))
      .map(({ url, content }) => [decodeURIComponent(url).replace('/interviews/', ''), String(content)]),
  )
  return (slug) => {
    const page = publishedPage(out, `interviews/${slug}.html`)
    const { text } = JSON.parse(read(`api/v1/interviews/${slug}.json`))
    return {
      'its page': page.text(page.all('article')[0]),
      'source.md': markdownWords(read(`interviews/${slug}/source.md`)),
      'the API’s HTML': htmlText(text.html),
      'the API’s Markdown': markdownWords(text.markdown),
      'the search index': fragments.get(slug) ?? '',
      ...Object.fromEntries(
        feeds.flatMap(([name, entries]) => (entries.has(slug) ? [[name, entries.get(slug) ?? '']] : [])),
      ),
    }
  }
}

/** What of a text's words does not stand in a form of it, in the text's order; empty where all does. */
export function lostWords({ body }: Pick<Reading, 'body'>, form: string): string[] {
  const shown = letters(form)
  let at = 0
  return textsOf(body).filter((text) => {
    const found = shown.indexOf(text, at)
    if (found !== -1) at = found + text.length
    return found === -1
  })
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** The texts of a body in order, as the parser alone reads it: no part of this project has had a hand in it. */
function textsOf(body: string): string[] {
  const texts: string[] = []
  // Footnotes stand at the end of every form.
  const notes: string[] = []
  const collect = (node: Nodes, into: string[]) => {
    if (node.type === 'html') return
    if ('value' in node) into.push(...node.value.split('\n'))
    const below = node.type === 'footnoteDefinition' ? notes : into
    if ('children' in node) for (const child of node.children) collect(child, below)
  }
  collect(parser.parse(body), texts)
  return [...texts, ...notes].map(letters).filter((text) => text !== '')
}

function markdownWords(markdown: string): string {
  return textsOf(markdown).join(' ')
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** By feed: the text of each entry by its slug. */
function feedTexts(read: (file: string) => string): [string, Map<string, string>][] {
  const slugOf = (address: string) => decodeURIComponent(address.split('/interviews/')[1] ?? '')
  const atom = childrenOf(parseXml(read('feed.xml')), 'entry').map((entry) => [
    slugOf(textOf(childrenOf(entry, 'id')[0])),
    htmlText(textOf(childrenOf(entry, 'content')[0])),
  ])
  const rss = childrenOf(childrenOf(parseXml(read('rss.xml')), 'channel')[0] as never, 'item').map((item) => [
    slugOf(textOf(childrenOf(item, 'link')[0])),
    htmlText(textOf(childrenOf(item, 'encoded', 'http://purl.org/rss/1.0/modules/content/')[0])),
  ])
  const json = JSON.parse(read('feed.json')).items.map((item: { url: string; content_html: string }) => [
    slugOf(item.url),
    htmlText(item.content_html),
  ])
  return [
    ['the Atom feed', new Map(atom as [string, string][])],
    ['the RSS feed', new Map(rss as [string, string][])],
    ['the JSON feed', new Map(json as [string, string][])],
  ]
}
