import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressEdits } from '../../../scripts/import/address-edits.ts'
import { editText } from '../../../scripts/import/edit-text.ts'
import { excerptEdits } from '../../../scripts/import/excerpt-edits.ts'
import { kramdownEdits } from '../../../scripts/import/jekyll/kramdown-edits.ts'

describe('kramdown', () => {
  test.each([
    ['A.\n{: .wide}\n', 'A.\n<!-- {: .wide} -->\n'],
    ['*a*{:.x} b', '*a*<!-- {:.x} --> b'],
    ['A.\n{: #id .x}', 'A.\n<span id="id"></span><!-- {: #id .x} -->'],
    ['## Why?  {#why}\n', '## Why?<span id="why"></span>\n'],
    ['* toc\n{:toc}\n', '<!-- * toc {:toc} -->\n'],
    ['1. x\n{:toc .y}', '<!-- 1. x {:toc .y} -->'],
    ['{::comment}a\nb{:/comment}', '<!--a\nb-->'],
    ['{::nomarkdown}<b>x</b>{:/}', '<b>x</b>'],
    ['{::options toc_levels="2" /}', '<!-- {::options toc_levels="2" /} -->'],
    ['`{: .x}` and\n\n    {: .x}\n', '`{: .x}` and\n\n    {: .x}\n'],
    ['```\n## A {#a}\n{: .x}\n```', '```\n## A {#a}\n{: .x}\n```'],
    ['Text[^1]\n\n[^1]: Note.', 'Text[^1]\n\n[^1]: Note.'],
  ])('%j', (text, expected) => {
    expect(editText(text, kramdownEdits(text).edits).text).toBe(expected)
  })

  test.each([['*[A]: b'], ['Term\n: Meaning'], ['$$x$$']])('%j stays, and is noted', (text) => {
    const { edits, notes } = kramdownEdits(text)
    expect(edits).toEqual([])
    expect(notes.length).toBeGreaterThan(0)
  })
})

describe('addresses', () => {
  const change = (text: string) =>
    editText(
      text,
      addressEdits(text, ({ address, kind }) => (address.includes('old') ? `/new-${kind}` : undefined)),
    ).text
  test.each([
    ['[a](old)', '[a](/new-link)'],
    ['![a](old "Title (x)")', '![a](/new-picture "Title (x)")'],
    ['[![a](old)](old2)', '[![a](/new-picture)](/new-link)'],
    ['[a](<old x>)', '[a](</new-link>)'],
    ['[`](`](old)', '[`](`](/new-link)'],
    ['[a](old_(b))', '[a](/new-link)'],
    [
      '[a][1] ![b][2]\n\n[1]: old\n[2]: <old> "T"',
      '[a][1] ![b][2]\n\n[1]: /new-link\n[2]: </new-picture> "T"',
    ],
    ['<img alt="x" src="old"> <a href=\'old\'>', '<img alt="x" src="/new-picture"> <a href=\'/new-link\'>'],
    ['<div>\n<img src=old>\n</div>', '<div>\n<img src=/new-picture>\n</div>'],
    ['`[a](old)`\n\n    [a](old)\n\n[a](other)', '`[a](old)`\n\n    [a](old)\n\n[a](other)'],
  ])('%j', (text, expected) => {
    expect(change(text)).toBe(expected)
  })
})

describe('the mark that ends an excerpt', () => {
  test.each([
    ['A *b*.\n\n<!--more-->\n\nC.', 'A *b*.\n\nC.', 'A b.'],
    ['A<!-- more --> b.', 'A b.', 'A'],
    ['No mark.', 'No mark.', undefined],
    [`${'long '.repeat(100)}\n\n<!--more-->\n\nB.`, `${'long '.repeat(100)}\n\nB.`, undefined],
  ])('%#', (text, expected, excerpt) => {
    const found = excerptEdits(text)
    expect(editText(text, found.edits).text).toBe(expected)
    expect(found.excerpt).toBe(excerpt)
  })
})

test('a place in an edited text leads back to the one it came from', () => {
  const edit = fc.record({ start: fc.nat(40), length: fc.nat(6), text: fc.string({ maxLength: 6 }) })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 5 }), (given) => {
      // Every sign of the text is another one, so that a sign says where it came from.
      const text = Array.from({ length: 50 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
      const edits = given.map(({ start, length, text }) => ({ start, end: start + length, text }))
      const { text: result, writtenOffset } = editText(text, edits)
      for (const [index, sign] of [...result].entries()) {
        if (sign >= '\u4e00') expect(text[writtenOffset(index)]).toBe(sign)
      }
    }),
  )
})
