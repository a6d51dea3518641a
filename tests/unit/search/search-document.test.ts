import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { searchDocument } from '../../../lib/search/search-document.ts'
import { wordsApart } from '../../../lib/search/words-apart.ts'
import { elementsOf } from '../../../scripts/publish/elements-of.ts'
import { anInterview } from '../series/an-interview.ts'

const filters = { categories: ['Tips: a, b', 'Craft'], year: '2023', interviewer: 'R & K', language: 'ja' }
const page =
  '<html><body><nav>Menu</nav><article><h1>Title</h1><div class="prose" data-pagefind-body="">' +
  '<h2 id="why">なぜ始めたのですか？</h2><p>祖父が好きだった &amp; 茶畑。</p></div></article><footer>End</footer></body></html>'

test('an interview’s facts stand in attributes, whatever characters are in them', () => {
  const interview = anInterview({ title: '茶農家 "A" <b>', number: 10, tldr: ['One **thing**.', 'Two.'] })
  const facts = Object.fromEntries(attributesOf(searchDocument(interview, page, filters, 3)))
  expect(facts).toMatchObject({
    'meta title[data-value]': '茶 農家 "A" <b>',
    'meta number[data-value]': '10',
    'meta takeaway[data-value]': 'One thing.',
    'filter year[data-value]': '2023',
    'filter interviewer[data-value]': 'R & K',
    'sort newest[data-value]': '3',
  })
  const categories = attributesOf(searchDocument(interview, page, filters, 3)).filter(([name]) =>
    name.startsWith('filter category'),
  )
  expect(categories.map(([, value]) => value)).toEqual(filters.categories)
})

test('the text is the article’s, its words apart, its anchors as on the page', () => {
  const html = searchDocument(anInterview({ tldr: ['A takeaway.'] }), page, filters, 0)
  expect(html).toContain('<p>A takeaway.</p>')
  expect(html).toContain(`<h2 id="why">${wordsApart('なぜ始めたのですか？')}</h2>`)
  expect(html).toContain(`<p>${wordsApart('祖父が好きだった &amp; 茶畑。')}</p>`)
  expect(html).not.toMatch(/Menu|End/)
})

test('links that the page sets among the text are not searched, nor guessed from', () => {
  const link = '<a class="note" href="/questions/why" aria-describedby="why">3 others answered this</a>'
  const linked = page
    .replace('</h2>', `</h2>${link}`)
    .replace('</p></div>', `</p>${link.replace('note', 'note mend')}</div>`)
  expect(searchDocument(anInterview(), linked, filters, 0)).toBe(
    searchDocument(anInterview(), page, filters, 0),
  )
})

test('a summary that the text begins with is not there twice', () => {
  const summary = 'What it is about.'
  const document = (summaryOpensBody: boolean) =>
    searchDocument(anInterview({ summary, summaryOpensBody }), page, filters, 0)
  expect(document(false)).toContain(summary)
  expect(document(true)).not.toContain(summary)
})

test('a page that does not say where its text begins is an error', () => {
  const bare = page.replace(' data-pagefind-body=""', '')
  expect(() => searchDocument(anInterview({}), bare, filters, 0)).toThrow('data-pagefind-body')
})

function attributesOf(html: string): [string, string][] {
  return elementsOf(parse(html)).flatMap(({ attrs }) => {
    const kind = attrs.find(({ name }) => /^data-pagefind-(?:meta|filter|sort)$/.test(name))
    const value = attrs.find(({ name }) => name === 'data-value')
    return kind && value
      ? [[`${kind.name.slice('data-pagefind-'.length)} ${kind.value}`, value.value] as [string, string]]
      : []
  })
}

test('half of a character in a title does not reach the indexer, which would end', () => {
  const interview = anInterview({ title: 'a\ud800b', tldr: ['c\udc00d'] })
  const document = searchDocument(interview, page, { ...filters, interviewer: '\ud83d' }, 0)
  expect(document).not.toMatch(/\p{Cs}/u)
  expect(document).toContain('a\ufffdb')
})
