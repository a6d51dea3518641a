import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { speculationRules } from '../../../lib/speculation-rules.ts'
import { themeScript } from '../../../lib/theme-script.ts'
import { publishPage } from '../../../scripts/publish/publish-page.ts'
import { usedStyles } from '../../../scripts/publish/used-styles.ts'

const script = { path: '/assets/site-0123456789.js', code: '' }

test('the policy stands before everything that loads, and allows exactly what is there', async () => {
  const html = await published(
    '<p>Text</p>',
    `<link rel="stylesheet" href="/a.css"><script>${themeScript}</script>`,
  )
  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
  )
  expect(html.indexOf('charset')).toBeLessThan(1024)
  expect(policyOf(html)).toBe(
    `default-src 'none'; script-src ${hash(themeScript)}; style-src 'self'; img-src 'self'; connect-src 'self'; ` +
      "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'",
  )
})

test('a page is the same whether the framework wrote its other forms, its feeds or its title first', async () => {
  const feeds =
    '<link rel="alternate" type="application/atom+xml" href="/feed.xml"><link rel="alternate" type="application/feed+json" href="/feed.json">'
  const forms =
    '<link rel="alternate" type="text/markdown" href="/interviews/a/source.md"><link rel="alternate" type="application/json" href="/api/v1/interviews/a.json">'
  const itself = '<title>T</title>'
  const page = await published('<p>Text</p>', itself + feeds + forms)
  expect(page).toContain(itself + feeds + forms)
  for (const other of [feeds + itself + forms, forms + feeds + itself, feeds + forms + itself])
    expect(await published('<p>Text</p>', other)).toBe(page)
})

test('only a page with one of its elements loads our script', async () => {
  expect(await published('<p>Text</p>')).not.toContain(script.path)
  expect(await published('<svg><font-face></font-face></svg>')).not.toContain(script.path)
  const html = await published('<theme-switch></theme-switch>', `<script>${themeScript}</script>`)
  const inline = html.match(/<script>.*?<\/script>/g)?.map((element) => element.slice(8, -9)) ?? []
  expect(inline).toHaveLength(1)
  expect(inline[0]).toContain(`import("${script.path}")`)
  for (const source of ["'self'", hash(inline[0] ?? ''), hash(speculationRules(''))])
    expect(policyOf(html).split(/[ ;]/)).toContain(source)
})

test('what only machines read stands after what people do', async () => {
  const data = '<script type="application/ld+json">{}</script>'
  const html = await published(`<main>${data}<p>Text</p></main><footer>End</footer>`)
  expect(html).toContain(`<main><p>Text</p></main><footer>End</footer>${data}</body>`)
})

test('the list of keys is left out, with the styles that only it uses', async () => {
  const html = await published(
    '<keyboard-help><button>Keys</button><dialog><kbd>j</kbd></dialog></keyboard-help><dialog>Mine</dialog>',
  )
  expect(html).toContain('<keyboard-help><button>Keys</button></keyboard-help><dialog>Mine</dialog>')
})

test('all styles of a head are one, in their order, with one hash', async () => {
  const html = await published('', '<style>a{b:c}</style><style data-href="x">d{e:f}</style>')
  expect(html.match(/<style.*?<\/style>/g)).toEqual(['<style>a{b:c}d{e:f}</style>'])
  expect(policyOf(html)).toContain(`style-src ${hash('a{b:c}d{e:f}')};`)
})

test('metadata for X that repeats what stands for all is left out, and no other', async () => {
  const meta = (name: string, content: string) => `<meta name="twitter:${name}" content="${content}">`
  const graph = '<meta property="og:title" content="A"><meta property="og:image" content="/a.png">'
  const kept = meta('card', 'summary') + meta('title', 'Another') + meta('image:alt', 'Alt')
  const html = await published('', graph + kept + meta('image', '/a.png'))
  expect(html).toContain(graph + kept)
  expect(html).not.toContain('twitter:image"')
})

test('data needs no permission, an inline style its hash', async () => {
  const html = await published(
    '<style>\r\np { color: red }</style>',
    '<script type="application/ld+json">{}</script>',
  )
  expect(html).toContain('<script type="application/ld+json">{}</script>')
  expect(policyOf(html)).not.toContain(hash('{}'))
  expect(policyOf(html)).toContain(`style-src ${hash('\np { color: red }')};`)
})

test.each([
  ['<img src="/images/a.avif">', "img-src 'self';"],
  ['<img src="https://pics.example/a.png?b=1">', "img-src 'self' https://pics.example;"],
  ['<img src="//pics.example/a.png">', "img-src 'self' pics.example;"],
  ['<img src="data:image/gif;base64,AA">', "img-src 'self' data:;"],
  ['<img src="http://">', "img-src 'self';"],
  [
    '<picture><source srcset="https://a.example/1,2.avif 400w, https://b.example/2.avif 800w"><img src="/a.png"></picture>',
    "img-src 'self' https://a.example https://b.example;",
  ],
  [
    '<video src="/talk.mp4" poster="https://pics.example/a.png"></video>',
    "img-src 'self' https://pics.example;",
  ],
  ['<audio src="https://talks.example/11.mp3"></audio>', 'media-src https://talks.example;'],
  ['<form action="/search"><input name="q"></form>', "form-action 'self';"],
  ['<form method="dialog"></form>', "form-action 'none';"],
])('%s leads to %s', async (markup, directive) => {
  expect(policyOf(await published(markup))).toContain(directive)
})

test('fonts and a manifest are allowed where there are some', async () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="manifest" href="/manifest.webmanifest">'
  const css = '@font-face{font-family:F;src:url(/f.woff2)} p{background:url("data:image/svg+xml,x")}'
  const policy = policyOf(await published('<p>Text</p>', head, { '/a.css': css }))
  expect(policy).toContain("font-src 'self';")
  expect(policy).toContain("img-src 'self' data:;")
  expect(policy).toContain("manifest-src 'self';")
  expect(policyOf(await published('', head))).not.toContain('font-src')
})

test.each([
  ['<p style="color:red">', 'style="color:red"'],
  ['<svg><circle style="fill:red"></circle></svg>', '<circle>'],
  ['<button onclick="go()">', 'onclick="go()"'],
  ['<svg onload="go()"></svg>', 'onload'],
  ['<a href=" java\nscript:go()">', '<a>'],
  ['<iframe src="https://video.example/"></iframe>', '<iframe>'],
  ['<noscript><p style="color:red"></p></noscript>', 'style='],
])('%s cannot be published', async (markup, named) => {
  await expect(published(markup)).rejects.toThrow(named)
})

test('a sentence about JavaScript is no script', async () => {
  await expect(
    published('<p title="JavaScript: the parts we kept" lang="en">javascript: yes</p>'),
  ).resolves.toContain('the parts we kept')
})

test('what is published once comes out the same again', async () => {
  const page =
    '<theme-switch></theme-switch><img src="https://b.example/1.png"><img src="https://a.example/1.png">'
  expect(await published(page)).toBe(await published(page))
})

function published(body: string, head = '', sheets: Record<string, string> = {}): Promise<string> {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  const styles = new Map(Object.entries(sheets).map(([href, css]) => [href, usedStyles(css)]))
  return publishPage(html, { script, styles })
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** As the specification has it, on its own: base64 of SHA-256 of the text between the tags. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

test('of a style sheet a page carries what it can use, within itself', async () => {
  const css = 'p{color:red}.table{color:blue}[data-theme=dark] p{color:white}.prose :is(h2,h3){margin:0}'
  const html = await published('<p>Text</p>', '<link rel="stylesheet" href="/a.css">', { '/a.css': css })
  const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
  expect(style).toContain('p{color:red}')
  expect(style).toContain('[data-theme=dark] p{color:white}')
  expect(style).not.toContain('.table')
  expect(html).not.toContain('<link rel="stylesheet"')
  expect(policyOf(html)).toContain(`style-src ${hash(style)};`)
})
