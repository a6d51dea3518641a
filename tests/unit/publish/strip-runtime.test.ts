import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { stripRuntime } from '../../../scripts/publish/strip-runtime.ts'

test.each([
  ['a chunk', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['the polyfills', '<script src="/_next/static/chunks/p.js" nomodule=""></script>'],
  ['the bootstrap', '<script id="_R_">whatever()</script>'],
  ['flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
  ['more flight data', '<script>self.__next_f.push([1,"x"])</script>'],
  ['a preloaded script', '<link rel="preload" as="script" href="/_next/static/chunks/a.js">'],
  ['a preloaded module', '<link rel="modulepreload" href="/_next/static/chunks/a.js">'],
  ['a comment', '<!--$-->'],
  ['an empty holder', '<div hidden=""><!--$--><!--/$--></div>'],
])('takes out %s', (_, markup) => {
  expect(strip(`<p>Kept</p>${markup}`)).toBe('<p>Kept</p>')
})

test.each([
  '<script type="application/ld+json">{"@type":"Article"}</script>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  '<link rel="preload" as="font" href="/a.woff2">',
  '<div hidden="">Words</div>',
])('leaves %s', (markup) => {
  expect(strip(markup)).toBe(markup)
})

test('leaves an inline script of this site, and no other', () => {
  expect(strip('<script>ours()</script>', ['ours()'])).toBe('<script>ours()</script>')
  expect(() => strip('<script>theirs()</script>', ['ours()'])).toThrow('theirs()')
  expect(() => strip('<script>ours();theirs()</script>', ['ours()'])).toThrow('theirs()')
})

test('leaves a script of a service that is on, and no other of its origin', () => {
  const script = '<script defer="" src="https://count.example/a.js"></script>'
  expect(strip(script, ['https://count.example/a.js'])).toBe(script)
  expect(() => strip(script, ['https://count.example/b.js'])).toThrow('https://count.example/a.js')
})

test('takes React’s marks off a style sheet', () => {
  expect(strip('<link rel="stylesheet" href="/a.css" data-precedence="next">')).toBe(
    '<link rel="stylesheet" href="/a.css">',
  )
})

test('names a script it does not know', () => {
  expect(() => strip('<script src="https://elsewhere.example/a.js"></script>')).toThrow(
    'https://elsewhere.example/a.js',
  )
})

test.each(['<template id="B:0"></template>', '<div hidden="" id="S:0"><p>Late</p></div>'])(
  'refuses what only a script would show: %s',
  (markup) => {
    expect(() => strip(markup)).toThrow('Suspense')
  },
)

function strip(markup: string, own?: string[]): string {
  const document = parse(`<!doctype html><html><head></head><body>${markup}</body></html>`)
  stripRuntime(document, own)
  return /<body>(.*)<\/body>/s.exec(serialize(document))?.[1] ?? ''
}
