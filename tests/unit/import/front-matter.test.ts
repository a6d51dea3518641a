import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { splitSource } from '../../../lib/reading/split-source.ts'
import { editText } from '../../../scripts/import/edit-text.ts'
import { changeFields } from '../../../scripts/import/front-matter/change-fields.ts'
import type { FieldChanges } from '../../../scripts/import/front-matter/field-changes.ts'
import { writtenFields } from '../../../scripts/import/front-matter/written-fields.ts'

function changed(text: string, changes: Partial<FieldChanges>): string {
  const file = sourceFile('interviews/x.md', text)
  const split = splitSource(file)
  const fields = writtenFields(file, split)
  if (!fields) throw new Error('The fields cannot be told apart.')
  return editText(text, changeFields(file, split, fields, { set: {}, remove: [], legacy: [], ...changes }))
    .text
}

describe('fields change and every other line stays', () => {
  const post =
    '---\n# one\ntitle: A   # two\nsub: |\n  x\n\n  y\ntags:\n- a\n- b\n# three\ndate: 2023-01-01\n---\nText.\n'
  test('a new value', () => {
    expect(changed(post, { set: { title: 'B: c' } })).toBe(post.replace('A ', '"B: c" '))
  })
  test('a new field', () => {
    expect(changed(post, { set: { aliases: ['/a'] } })).toBe(
      post.replace('---\nText', 'aliases:\n  - /a\n---\nText'),
    )
  })
  test('a field gone', () => {
    expect(changed(post, { remove: ['tags'] })).toBe(post.replace('tags:\n- a\n- b\n', ''))
  })
  test('unknown fields below legacy, as they were written', () => {
    expect(changed(post, { legacy: ['sub', 'tags'] })).toBe(
      '---\n# one\ntitle: A   # two\n# three\ndate: 2023-01-01\nlegacy:\n  sub: |\n    x\n\n    y\n  tags:\n    - a\n    - b\n---\nText.\n',
    )
  })
  test('legacy fields that are there already stay', () => {
    const text = '---\ntitle: A\nlegacy: {a: 1}\nb: 2\n---\n'
    expect(parse(changed(text, { legacy: ['b'] }).split('---')[1] ?? '')).toEqual({
      title: 'A',
      legacy: { a: 1, b: 2 },
    })
  })
})

test('fields that cannot be told apart are left to the check', () => {
  for (const yaml of ['{title: x}', 'title: a: b', '- x', 'x: *y']) {
    const file = sourceFile('x.md', `---\n${yaml}\n---\n`)
    expect(writtenFields(file, splitSource(file))).toBeUndefined()
  }
})

test('whatever the fields hold, below legacy they hold the same', () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('two\nlines\n'))
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), scalar, { maxKeys: 3 }),
  )
  const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  })
  const style = fc.record({
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
  })
  fc.assert(
    fc.property(fields, style, (given, options) => {
      const yaml = stringify(given, { ...options, lineWidth: 20 } as object)
      // The reader ends the front matter at such a line, as Jekyll does.
      fc.pre(!/^---/m.test(yaml) && !('legacy' in given) && !('title' in given))
      const text = `---\n${yaml}title: x\n---\n`
      const result = changed(text, { legacy: Object.keys(given) })
      expect(parse(result.slice(4, -4))).toEqual({ title: 'x', legacy: given })
    }),
  )
})
