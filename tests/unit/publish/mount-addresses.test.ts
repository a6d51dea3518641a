import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../scripts/publish/elements-of.ts'
import { mountAddresses } from '../../../scripts/publish/mount-addresses.ts'
import { mountStyles } from '../../../scripts/publish/mount-styles.ts'

function mounted(html: string, basePath = '/interviews'): string {
  const document = parse(html)
  mountAddresses(elementsOf(document), basePath)
  return /<body>(.*)<\/body>/s.exec(serialize(document))?.[1] ?? ''
}

test.each([
  ['<a href="/interviews/x#y">/about</a>', '<a href="/interviews/interviews/x#y">/about</a>'],
  ['<a href="/">x</a>', '<a href="/interviews/">x</a>'],
  ['<img src="/a.png" alt="/a.png">', '<img src="/interviews/a.png" alt="/a.png">'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="/interviews/a.png 1x, /interviews/b.png 2x">'],
  ['<form action="/search"></form>', '<form action="/interviews/search"></form>'],
  ['<i data-index="/pagefind/" data-key="/"></i>', '<i data-index="/interviews/pagefind/" data-key="/"></i>'],
])('%s', (html, expected) => {
  expect(mounted(html)).toBe(expected)
  expect(mounted(html, '')).toBe(html)
})

test.each(['#x', '//host/x', 'https://o.example/x', 'mailto:a@b.example', 'x/y'])('%s stays', (address) => {
  expect(mounted(`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`)
})

test('styles', () => {
  expect(mountStyles('a{b:url(/x.woff2)}c{d:url( "/y" ) url(data:x) url(#z)}', '/s')).toBe(
    'a{b:url(/s/x.woff2)}c{d:url( "/s/y" ) url(data:x) url(#z)}',
  )
})
