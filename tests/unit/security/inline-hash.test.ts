import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { inlineHash } from '../../../lib/security/inline-hash.ts'

test('agrees with the example of the specification', () => {
  // https://www.w3.org/TR/CSP3/#external-hash names it for the text `alert('Hello, world.');`.
  expect(inlineHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

test('is made of UTF-8', () => {
  expect(inlineHash('言葉')).toBe(inlineHash(Buffer.from('言葉', 'utf8').toString('utf8')))
  expect(inlineHash('言葉')).not.toBe(inlineHash('??'))
})

test('hashes the text that a browser sees, whose lines end with line feeds alone', () => {
  const [html] = parse('<!doctype html><script>\r\nfirst()\rsecond()\n</script>').childNodes.slice(-1)
  expect(JSON.stringify(html, (key, value) => (key === 'parentNode' ? undefined : value))).toContain(
    '"value":"\\nfirst()\\nsecond()\\n"',
  )
})
