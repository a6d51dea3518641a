import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../scripts/publish/elements-of.ts'
import { usedStyles } from '../../../scripts/publish/used-styles.ts'

const page = elementsOf(parse('<!doctype html><p class="prose"><a class="anchor" href="#a">a</a></p>'))

test.each([
  'p{a:b}',
  '.prose .anchor{a:b}',
  ':focus-visible{a:b}',
  '::selection{a:b}',
  ':not(:defined){a:b}',
  '.prose .anchor:is(:hover,:focus-visible){a:b}',
  '.prose :not(pre)>a{a:b}',
  ':root[data-theme=dark]{a:b}',
  'dialog-less,p[open]{a:b}',
])('keeps %s', async (rule) => {
  expect(await usedStyles(rule)(page)).toContain('a:b')
})

test.each([
  ['ja', true],
  ['ja-JP', true],
  ['JA', true],
  ['en', false],
  ['jam', false],
])('on a page with lang="%s", keeps what is said of Japanese: %s', async (lang, kept) => {
  const elements = elementsOf(parse(`<!doctype html><p><em lang="${lang}">a</em></p>`))
  const css = ':lang(ja) em,p{a:b}:lang(ja) :is(p,em){c:d}'
  expect(await usedStyles(css)(elements)).toBe(kept ? css : 'p{a:b}')
})

test('registers only the custom properties that are still used', async () => {
  const used = '@property --x{syntax:"*"}'
  const fallback = '@layer properties{@supports (a:b){*{--x:1;--y:2}}}'
  expect(await usedStyles(`p{c:var(--x)}${used}@property --y{syntax:"*"}`)(page)).toBe(`p{c:var(--x)}${used}`)
  expect(await usedStyles(`${fallback}p{c:d}@property --y{syntax:"*"}`)(page)).toBe('p{c:d}')
})

test('writes out a registered property that nothing sets, and keeps one that something does', async () => {
  const css = (set: string) =>
    `@layer properties{@supports (a:b){*{--x:solid}}}p{${set}c:var(--x)}@property --x{syntax:"*";inherits:false;initial-value:solid}`
  expect(await usedStyles(css(''))(page)).toBe('p{c:solid}')
  expect(await usedStyles(css('--x:none;'))(page)).toBe(css('--x:none;'))
})

test('says once what a sheet says several times in a row', async () => {
  expect(await usedStyles('p{-w-c:d;-w-c:d;-w-c:d;c:d}a{c:d;c:e;c:d}')(page)).toBe(
    'p{-w-c:d;c:d}a{c:d;c:e;c:d}',
  )
})

test('leaves out a prefix that no browser needs, and spaces between the names of fonts but not within them', async () => {
  expect(await usedStyles('p{-webkit-text-decoration-color:red;text-decoration-color:red}')(page)).toBe(
    'p{text-decoration-color:red}',
  )
  expect(await usedStyles('p{--f:"A, B", C D, serif;e:var(--f)}')(page)).toBe(
    'p{--f:"A, B",C D,serif;e:var(--f)}',
  )
})

test.each([
  'h2{a:b}',
  '.other{a:b}',
  '.other:hover{a:b}',
  '.other:is(:hover,:focus){a:b}',
  '.prose .other::before{a:b}',
])('leaves out %s', async (rule) => {
  expect(await usedStyles(`p{c:d}${rule}`)(page)).toBe('p{c:d}')
})
