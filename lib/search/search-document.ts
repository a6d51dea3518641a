import { markdownToText } from '../markdown/markdown-to-text.ts'
import type { Interview } from '../schema/interview.ts'
import { wordsApart } from './words-apart.ts'

/** What a reader can narrow a search by. */
export interface SearchFilters {
  categories: string[]
  year: string
  interviewer: string
  language: string
}

/**
 * One interview as the search's indexer reads it: what it is about, its takeaways, and its text as it stands on the
 * page, headings with their anchors, so that a result can lead to the very answer.
 * @param page HTML of the published page
 * @param place from 0, the newest first: the order of results to a search without words
 * @throws Error where the page does not say where its text begins
 * @see https://pagefind.app/docs/metadata/ for the attributes
 */
export function searchDocument(
  interview: Interview,
  page: string,
  filters: SearchFilters,
  place: number,
): string {
  const { title, number, interviewee, summary, summaryOpensBody } = interview
  const takeaways = interview.tldr.map((item) => (plain.test(item) ? item : markdownToText(item)))
  const { name, role, organisation } = interviewee
  const facts = [
    meta('title', title),
    meta('number', number?.toString()),
    meta('takeaway', takeaways[0]),
    meta('who', [name, role, organisation].filter(Boolean).join(', ')),
    meta('categories', filters.categories.join(', ')),
    ...filters.categories.map((category) => hidden('filter', 'category', category)),
    hidden('filter', 'year', filters.year),
    hidden('filter', 'interviewer', filters.interviewer),
    hidden('filter', 'language', filters.language),
    hidden('sort', 'newest', String(place)),
  ]
  const opening = [...(summary && !summaryOpensBody ? [summary] : []), ...takeaways]
  return [
    '<html><body>',
    ...facts,
    '<div data-pagefind-body>',
    ...opening.map((text) => `<p>${escaped(wordsApart(text))}</p>`),
    `</div>${textOfPage(page)}</body></html>`,
  ].join('')
}

/** Holds no sign that Markdown could make something of. Most takeaways do not, and reading it takes time. */
const plain = /^\p{L}[\p{L}\p{M}\p{N}\p{Zs}.,;:?!'’"“”()、。「」？！ー–—-]*$/u

/** What of a search document is not the text itself: links beside headings, marks of footnotes. */
export const notSearched = [
  '.heading > a',
  '[data-footnote-ref]',
  '[data-footnote-backref]',
  '#footnote-label',
]

function textOfPage(page: string): string {
  const start = page.search(/<[a-z]+ [^>]*\bdata-pagefind-body\b/)
  const end = page.lastIndexOf('</article>')
  if (start === -1 || end < start)
    throw new Error('it does not say where its text begins (data-pagefind-body).')
  return page
    .slice(start, end)
    .replace(ownLinks, '')
    .replace(/>[^<]+/g, wordsApart)
}

/** Links that the page sets among the text: to others' answers, to the text's file. Nobody looks for their words. */
const ownLinks = /<a class="note\b[^>]*>[^<]*<\/a>/g

function meta(name: string, value: string | undefined): string {
  return value ? hidden('meta', name, wordsApart(value)) : ''
}

/** The indexer takes any text from an attribute, but cuts at colons and commas where it stands in its own syntax. */
function hidden(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-ignore data-pagefind-${kind}="${name}[data-value]" data-value="${escaped(value)}"></i>`
}

/** Half of a character, which YAML can write, would end the indexer. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\p{Cs}/gu, '\uFFFD')
}
