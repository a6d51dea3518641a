import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../scripts/publish/elements-of.ts'
import { markCurrent } from '../../../scripts/publish/mark-current.ts'

const header = '<header><a href="/">Name</a><nav><a href="/">I</a><a href="/categories">C</a></nav></header>'

test.each([
  ['/', 'I', 'page'],
  ['/page/2', 'I', 'true'],
  ['/interviews/nurse', 'I', 'true'],
  ['/categories', 'C', 'page'],
  ['/categories/craft', 'C', 'true'],
  ['/categories/craft/page/2', 'C', 'true'],
])('on %s the entry %s is %s', (path, entry, value) => {
  const html = marked(`${header}<main><nav><a href="${path}">x</a></nav></main>`, path)
  expect(html.match(/aria-current/g)).toHaveLength(1)
  expect(html).toContain(` aria-current="${value}">${entry}</a>`)
})

test.each(['/404', '/about', '/categories-of-things'])('on %s none is', (path) => {
  expect(marked(header, path)).not.toContain('aria-current')
})

function marked(body: string, path: string): string {
  const document = parse(`<!doctype html><body>${body}`)
  markCurrent(elementsOf(document), path)
  return serialize(document)
}
