import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { serialize } from 'parse5'
import { expect, it } from 'vitest'
import siteConfig from '../../site.config.ts'
import { budgets, requests } from './budgets.ts'
import { filesBelow } from './files-below.ts'
import { attribute, type PublishedPage, publishedPage } from './published-page.ts'

const pages = filesBelow('out').filter((file) => file.endsWith('.html'))
const interviews = pages.filter((file) => file.startsWith('interviews/'))

/** The beginning of the longest sample: a body of about 1,000 words. */
const body = beginning(publishedPage('out', 'interviews/harbour-pilot.html'), 1000)

it.each(interviews)('%s, were it 1,000 words long, keeps its budget', (file) => {
  const page = publishedPage('out', file)
  const own = serialize(bodyOf(page))
  expect(page.html.split(own)).toHaveLength(2)
  const { bytes, files } = weight(
    page,
    page.html.replace(own, () => body),
  )
  const links = siteConfig.repository ? budgets.corrections : 0
  expect(bytes).toBeLessThanOrEqual(budgets.interview + links)
  expect(files).toBeLessThanOrEqual(requests)
})

it.each(pages.filter((file) => !interviews.includes(file)))('%s keeps its budget', (file) => {
  expect(weight(publishedPage('out', file)).bytes).toBeLessThanOrEqual(budgets.list)
})

/** A page and what it loads before a reader does anything; pictures and the figures' font aside. */
function weight(page: PublishedPage, html = page.html): { bytes: number; files: number } {
  const loaded = [
    ...page.all('link').filter((link) => attribute(link, 'rel') === 'stylesheet'),
    ...page.all('script'),
  ].flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
  const contents = [html, ...loaded.map((url) => readFileSync(path.join('out', url.slice(1))))]
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
  return { bytes, files: contents.length }
}

function bodyOf(page: PublishedPage) {
  const found = page.all('div').find((element) => attribute(element, 'data-pagefind-body') !== undefined)
  if (!found) throw new Error('it has no body')
  return found
}

/** The HTML of a body's first paragraphs and headings, until they have so many words. */
function beginning(page: PublishedPage, words: number): string {
  const whole = bodyOf(page)
  const text = (count: number) => {
    const part = { ...whole, childNodes: whole.childNodes.slice(0, count) }
    return page.text(part).split(' ').length
  }
  const count = whole.childNodes.findIndex((_, index) => text(index) >= words)
  if (count < 0) throw new Error('it is too short')
  return serialize({ ...whole, childNodes: whole.childNodes.slice(0, count) })
}
