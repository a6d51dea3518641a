import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { htmlElements } from './html-elements.ts'
import { htmlText } from './html-text.ts'

const site = { lang: 'en', siteUrl: 'https://example.org' }
const render = (source: string, lang = 'en') => renderMarkdown(source, { ...site, lang })
const elements = (source: string, lang?: string) => htmlElements(render(source, lang))
const named = (source: string, name: string, lang?: string) =>
  elements(source, lang).filter((element) => element.name === name)
const isHeading = ({ name }: { name: string }) => /^h[1-6]$/.test(name)

describe('headings', () => {
  test('carry their plain anchor, and a link to it beside them with a name of its own', () => {
    const [heading] = named('## What *is* it?', 'h2')
    expect(heading).toMatchObject({ attributes: { id: 'what-is-it' }, text: 'What is it?', within: ['div'] })
    const [link] = named('## What *is* it?', 'a')
    expect(link?.attributes).toMatchObject({ class: 'anchor', href: '#what-is-it' })
    expect(link?.attributes['aria-label']).toContain('What is it?')
    expect(link?.within).not.toContain('h2')
  })

  test('are named in Japanese where the text is', () => {
    const [link] = named('## 仕事', 'a', 'ja-JP')
    expect(link?.attributes['aria-label']).toMatch(/「仕事」へのリンク/)
    expect(decodeURIComponent(link?.attributes.href ?? '')).toBe('#仕事')
  })

  test('name the section where they hold no text', () => {
    expect(named('## ![](x.png)', 'a')[0]?.attributes['aria-label']).toBe('Link to this section')
  })

  test.each([
    ['Markdown', '# a\n\n## b\n\n###### c'],
    ['raw HTML', '<h1>a</h1>\n\n## b\n\n###### c'],
  ])('all move down where %s uses the page’s level', (_, source) => {
    expect(
      elements(source)
        .filter(isHeading)
        .map(({ name }) => name),
    ).toEqual(['h2', 'h3', 'h6'])
  })

  test('stay where they are otherwise, and the label of the footnotes always', () => {
    expect(
      elements('## a\n\n#### b')
        .filter(isHeading)
        .map(({ name }) => name),
    ).toEqual(['h2', 'h4'])
    expect(
      elements('# a[^1]\n\n[^1]: n')
        .filter(isHeading)
        .map(({ name }) => name),
    ).toEqual(['h2', 'h2'])
  })

  test('from raw HTML get no anchor of ours and do not disturb the others', () => {
    const source = '<h2>Same</h2>\n\n## Same\n\n<h2 id="same">Same</h2>\n\n## Same\n\n<h3 id="same-1">x</h3>'
    const ids = elements(source)
      .filter(isHeading)
      .map(({ attributes }) => attributes.id)
    expect(ids).toEqual([undefined, 'same', 'user-content-same', 'same-1', 'user-content-same-1'])
    expect(named(source, 'a')).toHaveLength(2)
  })

  test('keep their anchors among unclosed raw tags', () => {
    const source = '<div><b>\n\n## One <a>\n\n<table><tr>\n\n## Two <h3>\n\n</p></section>\n\n## Three'
    const ids = elements(source).map(({ attributes }) => attributes.id)
    expect(ids).toEqual(expect.arrayContaining(['one', 'two', 'three']))
  })

  test('get no link within a link or a summary', () => {
    expect(named('<details><summary>\n\n## a\n\n</summary></details>', 'a')).toEqual([])
  })
})

describe('links', () => {
  test.each([
    ['https://other.example/x', 'external noopener'],
    ['http://example.org/', 'external noopener'],
    ['//other.example/x', 'external noopener'],
    ['https://example.org/interviews/a', undefined],
    ['/interviews/a', undefined],
    ['#here', undefined],
    ['mailto:a@example.net', undefined],
  ])('%s is marked as leaving the site only where it does', (url, rel) => {
    const [link] = named(`[x](${url})`, 'a')
    expect(link?.attributes.href).toBe(url)
    expect(link?.attributes.rel).toBe(rel)
    expect(link?.attributes.target).toBeUndefined()
  })

  test('work with a site address that is none', () => {
    const html = renderMarkdown('[x](https://a.example) [y](/y)', { lang: 'en', siteUrl: 'nowhere' })
    expect(htmlElements(html).map(({ attributes }) => attributes.rel)).toEqual([
      undefined,
      'external noopener',
      undefined,
    ])
  })

  test('with the scheme in capitals stay', () => {
    expect(named('[x](HTTPS://other.example/)', 'a')[0]?.attributes.href).toBe('HTTPS://other.example/')
  })

  test('find ids of raw HTML, also in Japanese, and headings first', () => {
    const source =
      '[a](#note) [b](#注) [c](#title-of)\n\n<p id="note">n</p><p id="注">n</p><p id="title-of">t</p>\n\n## Title of'
    const ids = elements(source).map(({ attributes }) => attributes.id)
    for (const { attributes } of named(source, 'a')) {
      expect(ids).toContain(decodeURIComponent(attributes.href?.slice(1) ?? ''))
    }
    expect(named(source, 'a')[2]?.attributes.href).toBe('#title-of')
  })
})

describe('footnotes', () => {
  const source = 'One[^a] two[^b] one again[^a].\n\n[^a]: First.\n[^b]: Second.'

  test('lead there and back', () => {
    const all = elements(source)
    const ids = new Set(all.map(({ attributes }) => attributes.id))
    const links = all.filter(({ name }) => name === 'a')
    expect(links).toHaveLength(6)
    for (const { attributes } of links) expect(ids).toContain(attributes.href?.slice(1))
    for (const { attributes } of links) {
      if ('data-footnote-ref' in attributes) expect(ids).toContain(attributes['aria-describedby'])
    }
  })

  test.each([
    ['en', /^[ -~]+$/, 'Footnotes'],
    ['ja', /戻る$/, '脚注'],
  ])('name their label and their way back in %s', (lang, name, label) => {
    const back = elements(source, lang).filter(({ attributes }) => 'data-footnote-backref' in attributes)
    const names = back.map(({ attributes }) => attributes['aria-label'])
    expect(new Set(names).size).toBe(3)
    for (const each of names) expect(each).toMatch(name)
    expect(named(source, 'h2', lang)[0]).toMatchObject({ text: label, attributes: { class: 'sr-only' } })
  })

  test('keep their ids when raw HTML asks for the same', () => {
    const forged = `<p id="fn-a">x</p><a id="fnref-a">y</a>\n\n${source}`
    const note = elements(forged).filter(({ attributes }) => attributes.id === 'user-content-fn-a')
    expect(note.map(({ name }) => name)).toEqual(['li'])
  })

  test('keep headings of their own out of the outline', () => {
    expect(named('x[^1]\n\n[^1]: ## Note', 'a').some(({ attributes }) => attributes.class === 'anchor')).toBe(
      false,
    )
  })
})

describe('tables, images and tasks', () => {
  test('a table scrolls by itself and can be reached by keyboard', () => {
    const [box] = elements('a|b\n-|-:\n1|2')
    expect(box).toMatchObject({
      name: 'div',
      attributes: { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': 'Table' },
    })
    expect(elements('a|b\n-|-\n1|2', 'ja')[0]?.attributes['aria-label']).toBe('表')
  })

  test('two tables have two names', () => {
    const names = elements('a|b\n-|-\n\ntext\n\na|b\n-|-\n').filter(({ name }) => name === 'div')
    expect(new Set(names.map(({ attributes }) => attributes['aria-label'])).size).toBe(2)
  })

  test('an image keeps its words and waits', () => {
    expect(named('![At work](/a.png "Title")', 'img')[0]?.attributes).toEqual({
      src: '/a.png',
      alt: 'At work',
      title: 'Title',
      loading: 'lazy',
      decoding: 'async',
    })
    expect(named('<img src="/a.png" alt="">', 'img')[0]?.attributes).toMatchObject({
      alt: '',
      loading: 'lazy',
    })
  })

  test('a task says whether it is done', () => {
    const names = named('- [ ] a\n- [x] b', 'input').map(({ attributes }) => attributes['aria-label'])
    expect(new Set(names).size).toBe(2)
    expect(names).not.toContain(undefined)
  })
})

describe('code', () => {
  test('is coloured by classes where its language is known', () => {
    const html = render('```js\nconst a = "b"\n```')
    expect(html).toContain('class="hljs-keyword"')
    expect(html).not.toContain('style=')
    expect(htmlText(html)).toBe('const a = "b"')
  })

  test.each(['```nolang\nconst a\n```', '```\nconst a\n```', '    const a', '```__proto__\nconst a\n```'])(
    'stays plain otherwise: %j',
    (source) => {
      expect(render(source)).not.toContain('hljs')
      expect(htmlText(render(source))).toBe('const a')
    },
  )
})

describe('the elements a writer may use', () => {
  test.each([
    ['<details open><summary>s</summary>\n\n*d*\n\n</details>', ['details', 'summary', 'p', 'em']],
    ['<figure><img src="/a" alt="a"><figcaption>c</figcaption></figure>', ['figure', 'img', 'figcaption']],
    [
      'a<sub>1</sub><sup>2</sup> <kbd>k</kbd> <mark>m</mark> <small>s</small>',
      ['p', 'sub', 'sup', 'kbd', 'mark', 'small'],
    ],
    ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', ['p', 'ruby', 'rp', 'rt', 'rp']],
    ['<dl><dt>t</dt><dd>d</dd></dl>', ['dl', 'dt', 'dd']],
    [
      '<q>q</q> <cite>c</cite> <time datetime="2023-10-01">t</time> <abbr title="x">a</abbr>',
      ['p', 'q', 'cite', 'time', 'abbr'],
    ],
    [
      '<table><caption>c</caption><tr><td>x</td></tr></table>',
      ['div', 'table', 'caption', 'tbody', 'tr', 'td'],
    ],
  ])('%s', (source, names) => {
    expect(elements(source).map(({ name }) => name)).toEqual(names)
  })

  test('keep language, direction, title and date', () => {
    const html = render('<p lang="ja" dir="rtl" title="t">x <time datetime="2023-10-01">d</time></p>')
    expect(htmlElements(html)[0]?.attributes).toEqual({ lang: 'ja', dir: 'rtl', title: 't' })
    expect(htmlElements(html)[1]?.attributes).toEqual({ datetime: '2023-10-01' })
  })
})
