import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableText } from '../../../lib/cards/printable-text.ts'

test.each([
  ['Fly 👩‍🚀 to 🇯🇵, now 1️⃣ ✅!', 'Fly to, now!'],
  ['a\u200b\u202e\u0007b\nc', 'abc'.replace('c', ' c')],
  ['Text ☎️', 'Text'],
  ['１２　３', '１２ ３'],
  ['No. 5 & #3 ©', 'No. 5 & #3 ©'],
])('%j becomes %j', (text, printable) => {
  expect(printableText(text, 100)).toBe(printable)
})

test('a long text ends in an ellipsis, and no character is cut in two', () => {
  expect(printableText('e\u0301'.repeat(50), 10)).toBe(`${'e\u0301'.repeat(10)}…`)
  expect(printableText('𠮷'.repeat(11), 10)).toBe(`${'𠮷'.repeat(10)}…`)
  expect(printableText('x'.repeat(10), 10)).toBe('x'.repeat(10))
})

test('whatever is written comes out on one line, short, and clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const printable = printableText(text, 20)
      expect(printable).not.toMatch(/[\p{Cc}\p{Cs}\n\u202a-\u202e]/u)
      expect([...new Intl.Segmenter('en').segment(printable)].length).toBeLessThanOrEqual(21)
      expect(printable).toBe(printable.trim())
    }),
  )
})

test('of a very long text only its beginning is looked at: the whole would take minutes', () => {
  expect(printableText('word '.repeat(10_000_000), 240).endsWith('…')).toBe(true)
})
