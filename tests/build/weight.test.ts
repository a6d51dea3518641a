import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { budgets, requests } from './budgets.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const pages = filesBelow('out').filter((file) => file.endsWith('.html'))

it.each(pages.filter((file) => file.startsWith('interviews/')))('%s keeps its budget', (file) => {
  // The longest sample has half as many words again as the budget is made for.
  const allowance = Math.max(0, publishedPage('out', file).html.length - 14_000) * 0.4
  expect(weight(file).bytes).toBeLessThanOrEqual(budgets.interview + allowance)
  expect(weight(file).requests).toBeLessThanOrEqual(requests)
})

it.each(pages.filter((file) => !file.startsWith('interviews/')))('%s keeps its budget', (file) => {
  expect(weight(file).bytes).toBeLessThanOrEqual(budgets.list)
})

/** A page and what it loads before a reader does anything; pictures aside. */
function weight(file: string): { bytes: number; requests: number } {
  const page = publishedPage('out', file)
  const loaded = [
    ...page.all('link').filter((link) => attribute(link, 'rel') === 'stylesheet'),
    ...page.all('script'),
  ].flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
  const files = [file, ...loaded.map((url) => url.slice(1))]
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join('out', name))).length, 0)
  return { bytes, requests: files.length }
}
