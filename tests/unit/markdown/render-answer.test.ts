import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { headingAnchors } from '../../../lib/markdown/heading-anchors.ts'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import { renderAnswer } from '../../../lib/markdown/render-answer.ts'
import { sectionsOf } from '../../../lib/markdown/sections-of.ts'
import { readContentFiles } from '../../../scripts/content/read-content-files.ts'
import siteConfig from '../../../site.config.ts'
import { htmlElements } from './html-elements.ts'

const place = { prefix: 'nurse.why', page: '/interviews/nurse' }

/** The answer below the heading with an anchor, whole. */
function answer(body: string, anchor = 'why'): string {
  const { lead, rest = '' } = render(body, anchor)
  return lead + rest
}

function render(body: string, anchor = 'why') {
  const tree = parseMarkdown(body)
  const heading = headingAnchors(tree).find((candidate) => candidate.anchor === anchor)
  if (!heading) throw new Error(`There is no ${anchor}.`)
  const { section } = sectionsOf(tree, body)(heading.node)
  return renderAnswer(body, { anchor, section }, place, { lang: 'en', siteUrl: 'https://example.org' })
}

describe('an answer', () => {
  test('ends at the next heading of its level or above', () => {
    const body =
      '# Part\n\n## Why?\n\nBecause.\n\n### More\n\nIndeed.\n\n## How?\n\nThus.\n\n# Part\n\n## Who?\n\nI.\n'
    expect(answer(body)).toContain('Because.')
    expect(answer(body)).toContain('Indeed.')
    expect(answer(body)).not.toContain('Thus.')
    expect(answer(body, 'how')).not.toContain('Part')
    expect(answer(body, 'who')).toContain('I.')
  })

  test.each([
    ['underlined', 'Why?\n----\n\nBecause.\n\nHow?\n----\n\nThus.\n'],
    ['in a quotation', 'Before.\n\n> ## Why?\n>\n> Because.\n>\n> ## How?\n>\n> Thus.\n\nAfter.\n'],
    ['in a list', '- ## Why?\n\n  Because.\n\n  ## How?\n\n  Thus.\n\nAfter.\n'],
    ['closed', '## Why? ##\nBecause.\n## How?\nThus.\n'],
  ])('below a heading %s', (_, body) => {
    expect(answer(body).trim()).toBe('<p>Because.</p>')
    expect(answer(body, 'how').trim()).toBe('<p>Thus.</p>')
  })

  test('has nothing where nothing stands below the heading', () => {
    expect(answer('## Why?\n\n## How?\n\nThus.\n')).toBe('')
  })

  test('finds the links and footnotes defined elsewhere', () => {
    const html = answer(
      '[a]: https://example.com/a\n\n## Why?\n\nSee [it][a].[^n]\n\n## How?\n\nThus.\n\n[^n]: A note.\n',
    )
    expect(html).toContain('href="https://example.com/a"')
    expect(html).toContain('A note.')
    expect(html).not.toContain('Thus.')
  })

  test('has headings from the third level on, none skipped at its head', () => {
    const html = answer('# Why?\n\n#### Deep\n\nx\n\n###### Deeper\n\n<h2>Raw</h2>\n')
    expect(html).not.toMatch(/<h[12]/)
    expect(html).toMatch(/<h3[^>]*>Raw/)
  })
})

describe('of several answers on a page', () => {
  const body =
    '## Why?\n\nOne[^n] and [below](#part), [up](#how), <b id="x">x</b> and [x](#x).\n\n### Part\n\ny\n\n## How?\n\nThus.\n\n[^n]: A note.\n'
  const elements = htmlElements(answer(body))
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])

  test('each has ids of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(4)
    expect(ids.filter((id) => !id.startsWith('nurse.why.'))).toEqual([])
  })

  test('links within it stay within it, others lead to the interview', () => {
    const targets = elements
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => decodeURIComponent(attributes.href ?? ''))
    expect(targets).toContain('/interviews/nurse#how')
    expect(targets).toContain('/interviews/nurse#part')
    const within = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1))
    expect(within.length).toBeGreaterThanOrEqual(3)
    expect(within.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('its footnotes are described by their own label, below its heading', () => {
    const label = elements.find(({ attributes }) => attributes.id?.endsWith('footnote-label'))
    expect(label?.name).toBe('h3')
    const reference = elements.find(({ attributes }) => attributes['data-footnote-ref'] !== undefined)
    expect(reference?.attributes['aria-describedby']).toBe(label?.attributes.id)
  })
})

test('an answer read by itself is the same as within the whole text', async () => {
  const { files } = await readContentFiles('content')
  for (const { interview, body } of checkContent(files, siteConfig).readings) {
    for (const question of interview?.questions ?? []) {
      const options = { lang: interview?.lang ?? 'en', siteUrl: 'https://example.org' }
      const whole = { ...question, section: { ...question.section, alone: false } }
      const alone = renderAnswer(body, question, place, options)
      expect(alone).toEqual(renderAnswer(body, whole, place, options))
      const parsed = JSON.parse(JSON.stringify(parseMarkdown(body)))
      expect(alone).toEqual(renderAnswer(body, question, place, options, parsed))
    }
  }
})

describe('a long answer', () => {
  const paragraph = 'A sentence of some length. '.repeat(12)

  test('shows its beginning; the rest can be folded away', () => {
    const { lead, rest } = render(`## Why?\n\n${`${paragraph}\n\n`.repeat(5)}The end.\n`)
    expect(lead).toContain('A sentence')
    expect(rest).toContain('The end.')
  })

  test('stands whole where little would be folded', () => {
    expect(render(`## Why?\n\n${`${paragraph}\n\n`.repeat(2)}The end.\n`).rest).toBeUndefined()
    expect(render(`## Why?\n\n${paragraph.repeat(9)}\n`).rest).toBeUndefined()
  })
})
