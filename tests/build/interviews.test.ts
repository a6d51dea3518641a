import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/checking/check-content.ts'
import { markdownToText } from '../../lib/markdown/markdown-to-text.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import siteConfig from '../../site.config.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const { files } = await readContentFiles('content')
const readings = checkContent(files, siteConfig).readings

describe.each(readings.map((reading) => [reading.interview?.slug, reading] as const))(
  '%s',
  (slug, reading) => {
    const page = publishedPage('out', `interviews/${slug}.html`)
    const interview = reading.interview
    if (!interview) throw new Error(`${reading.file.path} gives no interview`)

    it('is a page with its title as the only h1', () => {
      expect(page.all('h1').map((heading) => page.text(heading))).toEqual([interview.title])
    })

    it('says its number and the total', () => {
      expect(page.text(page.all('header')[1])).toContain(`${interview.number} / ${siteConfig.total}`)
    })

    it('shows each takeaway once, before the text', () => {
      const box = page.all('section').find((section) => attribute(section, 'aria-labelledby') === 'tldr')
      const items = page.all('li', box)
      expect(items).toHaveLength(interview.tldr.length)
      for (const takeaway of interview.tldr.map(words)) {
        expect(words(page.text(box))).toContain(takeaway)
        expect(words(page.text(page.all('main')[0])).split(takeaway)).toHaveLength(2)
      }
    })

    it('has its permanent address as canonical', () => {
      const canonical = page.all('link').filter((link) => attribute(link, 'rel') === 'canonical')
      expect(canonical.map((link) => attribute(link, 'href'))).toEqual([
        `${siteConfig.url}/interviews/${slug}`,
      ])
    })

    it('has an answer at the anchor of every question', () => {
      expect(interview.questions.length).toBeGreaterThan(0)
      for (const { text, anchor } of interview.questions) {
        const heading = page.byId(anchor)
        expect(heading?.tagName).toMatch(/^h[2-6]$/)
        expect(words(page.text(heading))).toBe(words(text))
      }
    })

    it('keeps every word of its source', () => {
      const shown = words(page.text(page.all('article')[0]))
      // A reference to a footnote is a number on the page; what stands around it is compared.
      const blocks = reading.body.split(/\n\s*\n|\[\^[^\]]+\]:?/).filter((text) => !/^(?:\||`|\s)/.test(text))
      for (const sentence of blocks.flatMap((block) => markdownToText(block).split(/(?<=[.。])\s*/))) {
        expect(shown).toContain(words(sentence))
      }
    })

    it('says so where it is a sample', () => {
      const marked = page.text(page.all('article')[0]).includes('This is a sample')
      expect(marked).toBe(interview.sample)
    })
  },
)

it('publishes a page for every file, and no other', () => {
  const pages = filesBelow('out').filter((path) => /^interviews\/.*\.html$/.test(path))
  expect(pages).toEqual(readings.map(({ interview }) => `interviews/${interview?.slug}.html`).sort())
})

it('ships the series that a new owner first sees', () => {
  const samples = readings.filter(({ interview }) => interview?.sample)
  expect(readings.length).toBeGreaterThanOrEqual(12)
  expect(readings.find(({ interview }) => interview?.number === 11)?.interview).toMatchObject({
    sample: false,
    interviewee: { anonymous: true },
  })
  expect(samples).toHaveLength(readings.length - 1)
  expect(readings.some(({ interview }) => interview?.lang === 'ja')).toBe(true)
})

/** Letters and digits alone: the renderer sets quotation marks and dashes of its own. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}
