import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOf } from './file-of.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const files = filesBelow('out')
const pages = files.filter((path) => path.endsWith('.html'))

it('Next writes nothing for what it would load beforehand: half of the time went into that', () => {
  const written = filesBelow('.next/server/app')
  expect(written).toContain('search.html')
  expect(written.filter((file) => /segment|prefetch/.test(file))).toEqual([])
})

it('Next compiles no start of its client runtime, which no page would load', () => {
  const scripts = filesBelow('.next/static').filter((file) => file.endsWith('.js'))
  const text = scripts.map((file) => readFileSync(path.join('.next/static', file), 'utf8')).join('\n')
  expect(text).not.toContain('hydrateRoot')
})

describe.each(pages)('%s', (file) => {
  const page = publishedPage('out', file)

  it('has one h1, a title, a description and the language of the site', () => {
    expect(page.all('h1')).toHaveLength(1)
    expect(page.text(page.all('title')[0])).not.toBe('')
    const description = page.all('meta').find((meta) => attribute(meta, 'name') === 'description')
    expect(attribute(description, 'content')).not.toBe('')
    expect(attribute(page.all('html')[0], 'lang')).toBe('en')
  })

  it('has no id twice', () => {
    const ids = ['a', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'main', 'section', 'nav']
      .flatMap((tag) => page.all(tag))
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds nothing of the framework’s runtime', () => {
    const runtime = page.all('script').filter((script) => attribute(script, 'src')?.includes('/_next/'))
    expect(runtime).toHaveLength(0)
    expect(page.html).not.toContain('__next_f')
    expect(page.html).not.toContain('<!--')
    expect(page.all('link').filter((link) => attribute(link, 'as') === 'script')).toHaveLength(0)
  })

  it('links only to what exists', () => {
    for (const link of [...page.all('a'), ...page.all('link')]) {
      const href = attribute(link, 'href') ?? ''
      if (/^[a-z]+:/i.test(href)) continue
      const [target = '', fragment] = href.split('#')
      const found = target === '' ? file : fileOf(decodeURIComponent(target))
      expect(existsSync(path.join('out', found)), `${href} in ${file}`).toBe(true)
      if (fragment) {
        const anchor = publishedPage('out', found).byId(decodeURIComponent(fragment))
        expect(anchor, `${href} in ${file}`).toBeDefined()
      }
    }
  })
})

it('leaves no file that only the framework’s runtime would ask for', () => {
  expect(files.filter((path) => runtimeFile.test(path))).toEqual([])
})

const runtimeFile = /(?<!^(?:robots|llms))\.txt$|~none|_not-found|^_next\/.*\.js$/

it('numbers the index’s pages without a gap', () => {
  const later = pages.filter((path) => path.startsWith('page/'))
  expect(later).toEqual(later.map((_, index) => `page/${index + 2}.html`))
  expect(later.length).toBeGreaterThan(0)
})

it('says on the index how far the series is', () => {
  const index = publishedPage('out', 'index.html')
  expect(index.text(index.all('main')[0])).toMatch(/12 of 100/)
})

it('names the feeds on every page, and a category’s own on its pages', () => {
  for (const file of pages) {
    const page = publishedPage('out', file)
    const alternates = page.all('link').filter((link) => attribute(link, 'rel') === 'alternate')
    const feeds = alternates
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => /feed|rss/.test(href))
    expect(feeds, file).toEqual(expect.arrayContaining(['/feed.xml', '/rss.xml', '/feed.json']))
    const own = /^(categories\/[^/.]+)/.exec(file)?.[1]
    expect(feeds.map(decodeURIComponent).includes(`/${own}/feed.xml`), file).toBe(own !== undefined)
  }
})
