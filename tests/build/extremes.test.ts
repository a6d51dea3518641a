import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExtremes } from '../../scripts/copy/build-extremes.ts'
import { fileOf } from './file-of.ts'
import { filesBelow } from './files-below.ts'
import { htmlProblems } from './html-problems.ts'
import { plainBytes } from './plain-bytes.ts'
import { attribute, type PublishedPage, publishedPage } from './published-page.ts'

// The browser's tests and the pictures of the documentation look at this same build.
let out = ''
beforeAll(async () => {
  const built = await buildExtremes()
  expect(built.code, built.output).toBe(0)
  out = built.out
})

const interview = (slug: string) => publishedPage(out, `interviews/${slug}.html`)
const main = (page: PublishedPage) => page.text(page.all('main')[0])
const index = () => publishedPage(out, 'index.html')

it('every page is valid HTML, and links only to what is there', async () => {
  const pages = filesBelow(out).filter((file) => file.endsWith('.html'))
  for (const file of pages) {
    const page = publishedPage(out, file)
    expect(await htmlProblems(page.html), file).toEqual([])
    const targets = [...page.all('a'), ...page.all('link')].map((link) => attribute(link, 'href') ?? '')
    const dead = targets.filter((href) => {
      const [target = '', fragment] = href.split('#')
      if (/^[a-z]+:/i.test(href)) return false
      const found = target === '' ? file : fileOf(decodeURIComponent(target))
      if (!existsSync(path.join(out, found))) return true
      return fragment && !publishedPage(out, found).byId(decodeURIComponent(fragment))
    })
    expect(dead, file).toEqual([])
  }
})

describe('in a preview', () => {
  it.each([
    ['draft', 'This is a draft', 'Draft'],
    ['scheduled', 'This is scheduled', 'Scheduled'],
  ])('a %s shows, marked and closed to search engines', (slug, note, mark) => {
    expect(main(interview(slug))).toContain(note)
    expect(interview(slug).html).toMatch(/<meta name="robots" content="noindex/)
    expect(main(index())).toContain(mark)
  })

  it('nothing of it is for search engines, and Vercel’s toolbar is let in', () => {
    const read = (file: string) => readFileSync(path.join(out, file), 'utf8')
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n')
    expect(read('sitemap.xml')).not.toMatch(/\/interviews\/(?:draft|scheduled|withdrawn)/)
    expect(read('feed.xml')).toContain('This is a draft')
    expect(index().html).toMatch(/<meta name="robots" content="noindex/)
    expect(index().html).toMatch(/script-src [^;]*https:\/\/vercel\.live/)
    expect(publishedPage('out', 'index.html').html).not.toContain('vercel.live')
  })

  it('what was taken back does not, and its translation went with it', () => {
    for (const slug of ['withdrawn', 'withdrawn-ja']) {
      expect(interview(slug).html).not.toContain('Chrysoberyl')
      expect(main(interview(slug))).toContain('Interview 8 was withdrawn')
      expect(interview(slug).html).toMatch(/<meta name="robots" content="noindex/)
    }
    expect(
      filesBelow(out).filter((file) => plainBytes(path.join(out, file)).includes('Chrysoberyl')),
    ).toEqual([])
  })
})

it('a series without a total shows its years', () => {
  expect(main(index())).toContain('8 interviews so far')
  const years = index()
    .all('ol')
    .find((list) => attribute(list, 'aria-label') === 'The series so far')
  expect(index().text(years)).toMatch(/^2999 7 2024 9 2023 6 2022 3 4 5 2021 1 2$/)
})

it('a list shows seven takeaways of forty, and says so', () => {
  expect(index().text(index().all('main')[0])).toContain('and 33 more')
  expect(interview('forty-takeaways').all('li', interview('forty-takeaways').all('section')[0])).toHaveLength(
    40,
  )
})

it('without questions there is no list of them, without takeaways no box', () => {
  const page = interview('no-questions')
  expect(page.byId('questions')).toBeUndefined()
  expect(page.byId('tldr')).toBeUndefined()
})

it('an anonymous interviewee has the cover drawn from their number, whatever picture a theme asked for', () => {
  expect(interview('anonymous').all('img')).toEqual([])
  expect(drawnCovers('anonymous')).toHaveLength(1)
})

it('a chosen picture is the cover, and then none is drawn', () => {
  expect(
    interview('ferryman')
      .all('img')
      .map((img) => attribute(img, 'alt')),
  ).toEqual(['A low sun over water'])
  expect(drawnCovers('ferryman')).toEqual([])
})

/** Numbers are drawn as well; a cover is thrice as wide as it is high. */
function drawnCovers(slug: string) {
  return interview(slug)
    .all('svg')
    .filter((svg) => attribute(svg, 'viewBox') === '0 0 30 10')
}

it('translations lead to each other, in their own language', () => {
  for (const [slug, other, lang] of [
    ['ferryman', 'ferryman-ja', 'ja'],
    ['ferryman-ja', 'ferryman', 'en'],
  ] as const) {
    const page = interview(slug)
    const link = page.all('a').find((a) => attribute(a, 'href') === `/interviews/${other}`)
    expect([attribute(link, 'lang'), attribute(link, 'hreflang')]).toEqual([lang, lang])
    const alternates = page.all('link').filter((head) => attribute(head, 'rel') === 'alternate')
    expect(alternates.map((head) => attribute(head, 'hreflang'))).toContain(lang)
  }
  expect(attribute(interview('ferryman-ja').all('article')[0], 'lang')).toBe('ja')
})
