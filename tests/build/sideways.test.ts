import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/checking/check-content.ts'
import { nameKey } from '../../lib/names/name-key.ts'
import { routes } from '../../lib/routes.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import siteConfig from '../../site.config.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const { files } = await readContentFiles('content')
const interviews = checkContent(files, siteConfig).readings.flatMap(({ interview }) => interview ?? [])
const published = filesBelow('out')

describe('the takeaways of the series', () => {
  const page = publishedPage('out', 'tldr.html')

  it.each(interviews.map((interview) => [interview.slug, interview] as const))(
    'have those of %s at an anchor, with number and role',
    (slug, { number, title, tldr, interviewee }) => {
      const entry = page.byId(`tldr-${slug}`)
      expect(page.all('li', entry)).toHaveLength(tldr.length)
      for (const part of [String(number), title, interviewee.role ?? '']) {
        expect(page.text(entry)).toContain(part)
      }
      expect(page.all('a', entry).map((link) => attribute(link, 'href'))).toContain(routes.interview(slug))
    },
  )
})

describe('people', () => {
  it('have a page each, and nobody else has one', () => {
    const names = interviews.flatMap(({ interviewer, interviewee: { anonymous, name } }) =>
      anonymous || !name ? [interviewer] : [interviewer, name],
    )
    const pages = published.filter((file) => /^people\/[^/]+\.html$/.test(file))
    const titles = pages.map((file) => {
      const page = publishedPage('out', file)
      return nameKey(page.text(page.all('h1')[0]))
    })
    expect(titles.sort()).toEqual([...new Set(names.map(nameKey))].sort())
  })

  it('are all on the list, an anonymous one by role', () => {
    const page = publishedPage('out', 'people.html')
    const list = page.text(page.all('main')[0])
    for (const { interviewee } of interviews) {
      expect(list).toContain(interviewee.anonymous ? interviewee.role : interviewee.name)
    }
  })
})

it.each(interviews.map(({ slug }) => slug))('%s leads to at most three others', (slug) => {
  const page = publishedPage('out', `interviews/${slug}.html`)
  const section = page.all('section').find((part) => attribute(part, 'aria-labelledby') === 'related')
  const links = section ? page.all('a', section).map((link) => attribute(link, 'href')) : []
  expect(links.length).toBeLessThanOrEqual(3)
  expect(new Set(links).size).toBe(links.length)
  expect(links).not.toContain(routes.interview(slug))
})

it('the archive has every number once, in order', () => {
  const page = publishedPage('out', 'archive.html')
  const numbers = page.all('ol').flatMap((list) => page.all('li', list).map((item) => page.text(item)))
  expect(numbers.map((text) => Number.parseInt(text, 10))).toEqual(
    interviews.flatMap(({ number }) => number ?? []).sort((a, b) => a - b),
  )
})

it('a draw is among all interviews', () => {
  const slugs = JSON.parse(readFileSync('out/random.json', 'utf8'))
  expect(slugs.toSorted()).toEqual(interviews.map(({ slug }) => slug).sort())
})

it('charts have words', () => {
  const page = publishedPage('out', 'about.html')
  for (const chart of page.all('svg')) {
    const spoken = attribute(chart, 'role') === 'img' && attribute(chart, 'aria-label')
    expect(spoken || attribute(chart, 'aria-hidden')).toBeTruthy()
  }
  expect(page.all('svg').length).toBeGreaterThan(1)
})
