import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { plainBytes } from './plain-bytes.ts'
import { attribute, publishedPage } from './published-page.ts'

interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  anchors: { element: string; id: string }[]
}

const files = filesBelow('out')
const fragments = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map(
    (file): Fragment => JSON.parse(plainBytes(path.join('out', file)).toString().replace('pagefind_dcd', '')),
  )

it('indexes every interview and nothing else', () => {
  const pages = files.filter((file) => /^interviews\/.*\.html$/.test(file)).map((file) => `/${file}`)
  expect(fragments.map(({ url }) => `${decodeURIComponent(url)}.html`).sort()).toEqual(pages)
})

describe.each(fragments.map((fragment) => [fragment.url, fragment] as const))('%s', (url, fragment) => {
  const page = publishedPage('out', `${decodeURIComponent(url).slice(1)}.html`)

  it('is known by its title and can be narrowed down to', () => {
    expect(letters(fragment.meta.title ?? '')).toBe(letters(page.text(page.all('h1')[0])))
    expect(Object.keys(fragment.filters).sort()).toEqual(['category', 'interviewer', 'language', 'year'])
  })

  it('leads to places that the page has', () => {
    const headings = fragment.anchors.filter(({ element }) => element === 'h2')
    expect(headings.length).toBeGreaterThan(0)
    for (const { id } of headings) expect(page.byId(id), id).toBeDefined()
  })

  it('holds the text of the article, and nothing that stands around it', () => {
    const text = letters(fragment.content)
    const paragraphs = page
      .all('div')
      .filter((div) => attribute(div, 'data-pagefind-body') !== undefined)
      .flatMap((div) => page.all('p', div))
    expect(paragraphs.length).toBeGreaterThan(0)
    for (const paragraph of paragraphs) {
      // The mark of a footnote is no word of the text.
      const words = page.text(paragraph).split(/\s\d+\s|↩\uFE0E?/)
      for (const part of words) expect(text).toContain(letters(part))
    }
    expect(fragment.content).not.toMatch(/Skip to content|Link to “|min read|This is a sample|#/)
  })
})

it('no page may run WebAssembly, which the search’s worker does, or ask others for data', () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(path.join('out', file), 'utf8')
    expect(page).not.toMatch(/wasm-unsafe-eval|unsafe-eval/)
    expect(page).toContain(" connect-src 'self';")
  }
})

it('ships what is asked for, and not Pagefind’s own interface', () => {
  const names = files.filter((file) => file.startsWith('pagefind/')).map((file) => path.basename(file))
  expect(names).toContain('pagefind-entry.json')
  expect(names).toContain('words.json')
  expect(names.filter((name) => /-ui\b|highlight|-worker/.test(name))).toEqual([])
})

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
