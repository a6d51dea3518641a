import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/checking/check-content.ts'
import { markdownToText } from '../../lib/markdown/markdown-to-text.ts'
import { questionsOf } from '../../lib/questions/questions-of.ts'
import { newestFirst } from '../../lib/series/series-order.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import siteConfig from '../../site.config.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const { files } = await readContentFiles('content')
const { readings, questions: declared } = checkContent(files, siteConfig)
const interviews = newestFirst(readings.flatMap(({ interview }) => interview ?? []))
const bodies = new Map(readings.map(({ interview, body }) => [interview?.slug, body]))
const questions = questionsOf(interviews, declared?.declarations ?? []).filter((one) => one.interviews > 1)

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const page = publishedPage('out', `questions/${id}.html`)
  const articles = page.all('article')

  it('is asked as declared, or as it was asked', () => {
    expect(page.text(page.all('h1')[0])).toBe(question.wording)
  })

  it('has every answer whole, each with its number and a link to its place', () => {
    expect(articles).toHaveLength(question.answers.length)
    for (const [index, { interview, anchor, section }] of question.answers.entries()) {
      const article = articles[index]
      const body = bodies.get(interview.slug) ?? ''
      for (const block of body.slice(section.from, section.to).split(/\n\s*\n|\[\^[^\]]+\]:?/)) {
        if (!/^(?:\||`|\s)/.test(block))
          expect(words(page.text(article))).toContain(words(markdownToText(block)))
      }
      const links = page.all('a', article).map((link) => decodeURIComponent(attribute(link, 'href') ?? ''))
      expect(links).toContain(`/interviews/${interview.slug}#${anchor}`)
      expect(page.text(article)).toMatch(new RegExp(`^${interview.number} `))
      if (interview.lang !== siteConfig.locale)
        expect(attribute(page.all('h2', article)[0], 'lang')).toBe(interview.lang)
    }
  })

  it('weighs at most 60 KB', () => {
    for (const file of filesBelow('out').filter((path) => path.startsWith(`questions/${id}`)))
      expect(statSync(`out/${file}`).size, file).toBeLessThanOrEqual(60 * 1024)
  })

  it('is linked beside its heading in every interview, with the number of the others', () => {
    for (const { interview, anchor } of question.answers) {
      const place = publishedPage('out', `interviews/${interview.slug}.html`)
      const note = place.all('a').find((link) => attribute(link, 'aria-describedby') === anchor)
      expect(decodeURIComponent(attribute(note, 'href') ?? '')).toBe(`/questions/${id}`)
      expect(place.text(note)).toContain(String(question.interviews - 1))
      expect(note?.parentNode && 'tagName' in note.parentNode && note.parentNode.tagName).toBe('div')
    }
  })
})

it('lists them by how many answered', () => {
  const page = publishedPage('out', 'questions.html')
  const links = page.all('a', page.all('ol')[0]).map((link) => attribute(link, 'href'))
  expect(links).toEqual(questions.map(({ id }) => `/questions/${encodeURIComponent(id)}`))
  expect(questions.length).toBeGreaterThanOrEqual(5)
})

it('brings other words and other languages together, as questions.yml says', () => {
  const mixed = questions.filter(
    ({ answers }) =>
      new Set(answers.map(({ interview }) => interview.lang)).size > 1 &&
      new Set(answers.map(({ text }) => text)).size > 2,
  )
  expect(mixed.length).toBeGreaterThan(0)
})

it('has no page for what one person alone was asked', () => {
  const pages = filesBelow('out').filter((path) => path.startsWith('questions/'))
  expect(pages).toEqual(questions.map(({ id }) => `questions/${id}.html`).sort())
})

it('gives the same as data', () => {
  const data = JSON.parse(readFileSync('out/api/v1/questions.json', 'utf8'))
  expect(data.questions.map(({ id }: { id: string }) => id)).toEqual(questions.map(({ id }) => id))
})

/** Letters and digits alone: the renderer sets quotation marks and dashes of its own. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}
