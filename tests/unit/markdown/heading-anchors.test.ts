import { describe, expect, test } from 'vitest'
import { headingAnchors } from '../../../lib/markdown/heading-anchors.ts'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import { reservedAnchors } from '../../../lib/markdown/reserved-anchors.ts'

const headings = (source: string) => headingAnchors(parseMarkdown(source))
const anchors = (...texts: string[]) =>
  headings(texts.map((text) => `## ${text}`).join('\n\n')).map(({ anchor }) => anchor)

describe('headingAnchors', () => {
  test('gives text, anchor and depth in document order, also within quotations and lists', () => {
    expect(headings('# One\n\n> ## Two\n\n- ### Three\n\nFour\n----')).toMatchObject([
      { text: 'One', anchor: 'one', depth: 1 },
      { text: 'Two', anchor: 'two', depth: 2 },
      { text: 'Three', anchor: 'three', depth: 3 },
      { text: 'Four', anchor: 'four', depth: 2 },
    ])
  })

  test('takes plain text only: no markup, tags or footnote marks, line breaks as spaces', () => {
    const [heading] = headings(
      'What *is*<br>`it` <b>like</b>[^1] ![at night](x.png)\nand [why](y)\n===\n\n[^1]: note',
    )
    expect(heading?.text).toBe('What is it like at night and why')
    expect(heading?.anchor).toBe('what-is-it-like-at-night-and-why')
  })

  test('keeps other scripts', () => {
    expect(anchors('どんな仕事ですか？', 'Café & Straße')).toEqual(['どんな仕事ですか', 'café--straße'])
  })

  test.each([
    ['equal headings', ['foo', 'foo', 'foo-1', 'foo']],
    ['a number taken before', ['foo-1', 'foo', 'foo', 'foo']],
    ['headings without letters', ['🎉', '!!!', 'Section', '—', 'section-1']],
    ['headings that differ in case or punctuation', ['What?', 'what', 'WHAT!']],
    ['names of JavaScript’s own', ['__proto__', 'constructor', '__proto__', 'constructor', 'hasOwnProperty']],
  ])('never gives the same anchor twice: %s', (_, texts) => {
    const given = anchors(...texts)
    expect(new Set(given).size).toBe(texts.length)
    expect(given).not.toContain('')
  })

  test('names headings without letters by their place', () => {
    expect(anchors('🎉', '?!')).toEqual(['section', 'section-1'])
  })

  test('leaves the page’s own ids alone', () => {
    for (const id of [
      'main',
      'tldr',
      'questions',
      'content',
      'search',
      'footnote-label',
      'top',
      'navigation',
    ]) {
      expect(reservedAnchors).toContain(id)
    }
    for (const anchor of anchors(...reservedAnchors)) expect(reservedAnchors).not.toContain(anchor)
  })

  test('leaves the ids of footnotes and raw HTML alone', () => {
    const given = anchors('user-content-fn-1', 'user-content-fnref-1', 'User content', 'User content')
    for (const anchor of given) expect(anchor).not.toMatch(/^user-content/)
  })

  test('survives half a surrogate pair, which no address can hold', () => {
    for (const anchor of anchors('half \ud83d emoji', '\udc00')) {
      expect(() => encodeURIComponent(anchor)).not.toThrow()
    }
  })

  test('passes over raw HTML headings and headings within footnotes', () => {
    expect(headings('<h2>raw</h2>\n\n## own\n\nx[^1]\n\n[^1]: # note').map(({ text }) => text)).toEqual([
      'own',
    ])
  })

  test('changes nothing and says the same again', () => {
    const tree = parseMarkdown('# a\n\n# a\n\n# main')
    const before = structuredClone(tree)
    expect(headingAnchors(tree)).toEqual(headingAnchors(tree))
    expect(tree).toEqual(before)
  })
})
