import { expect, test } from 'vitest'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { htmlElements } from './html-elements.ts'

const asks = (anchor: string) => /why|how/.test(anchor)

/** The blocks of a text in short: those of headings and links by name and anchor, the others by their words. */
function outline(source: string, isAsked = asks): string[] {
  const html = renderMarkdown(source, {
    lang: 'en',
    siteUrl: 'https://example.org',
    linkBehind: (anchor) => (isAsked(anchor) ? { href: `https://host/${anchor}`, text: 'Mend' } : undefined),
  })
  return htmlElements(html).flatMap(({ name, attributes, text }) => {
    if (name === 'a')
      return attributes.class?.startsWith('note') ? [`→ ${attributes['aria-describedby']}`] : []
    if (/^h\d$/.test(name)) return [`${name} ${text}`]
    return name === 'p' || name === 'hr' ? [text || name] : []
  })
}

test('each answer has its link at its end, described by the question', () => {
  expect(outline('Opening.\n\n## Why?\n\nOne.\n\nTwo.\n\n## How?\n\nThree.')).toEqual([
    'Opening.',
    'h2 Why?',
    'One.',
    'Two.',
    '→ why',
    'h2 How?',
    'Three.',
    '→ how',
  ])
})

test('an answer goes on below smaller headings, and ends where a smaller one asks', () => {
  expect(outline('## Why?\n\nOne.\n\n### Part\n\nTwo.\n\n### How?\n\nThree.\n\n## End\n\nFour.')).toEqual([
    'h2 Why?',
    'One.',
    'h3 Part',
    'Two.',
    '→ why',
    'h3 How?',
    'Three.',
    '→ how',
    'h2 End',
    'Four.',
  ])
})

test('a rule before the next question parts the two; footnotes are nobody’s answer', () => {
  expect(outline('## Why?\n\nOne.\n\n---\n\n## How?\n\nTwo[^1].\n\n[^1]: Three.')).toEqual([
    'h2 Why?',
    'One.',
    '→ why',
    'hr',
    'h2 How?',
    'Two1.',
    '→ how',
    'h2 Footnotes',
    'Three. ↩︎',
  ])
})

test('a question without an answer has none', () => {
  expect(outline('## Why?\n\n## How?\n\n---')).toEqual(['h2 Why?', 'h2 How?', 'hr'])
})

test('within a quotation, the answer ends with it', () => {
  expect(outline('> ## Why?\n>\n> One.\n\nTwo.')).toEqual(['h2 Why?', 'One.', '→ why', 'Two.'])
})

test('the link leaves the site, and is marked so', () => {
  const source = '## Why?\n\nOne.'
  const linkBehind = () => ({ href: 'https://host/x', text: '提案', lang: 'ja' })
  const html = renderMarkdown(source, { lang: 'en', siteUrl: 'https://example.org', linkBehind })
  expect(htmlElements(html).at(-1)?.attributes).toMatchObject({
    href: 'https://host/x',
    lang: 'ja',
    rel: 'external noopener',
  })
})
