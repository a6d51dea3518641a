import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { preparedSource, readPreparedSource } from '../../../lib/reading/prepared-source.ts'
import { fixturesIn, readFixture } from './read-fixture.ts'

/** Reads a prepared file as Contentlayer does, whose front matter ends at the first line that begins with ---. */
function readBack(source: string) {
  const end = source.indexOf('\n---', 3)
  return { data: parse(source.slice(4, end)), content: source.slice(end + '\n---\n'.length) }
}

/** As Contentlayer reads it, while writing, and as a build does. */
function bothReadings(source: string) {
  const { fields, body } = readPreparedSource(source)
  return [readBack(source), { data: fields, content: body }]
}

test('a file without fields has its text', () => {
  expect(readPreparedSource(preparedSource({} as never, '---\na: 1\n---\n'))).toEqual({
    fields: {},
    body: '---\na: 1\n---\n',
  })
})

test('every fixture comes back as it was read', () => {
  for (const name of fixturesIn('.').filter((file) => file.endsWith('.md'))) {
    const { interview, body } = readFixture(name)
    if (!interview) continue
    for (const { data, content } of bothReadings(preparedSource(interview, body))) {
      expect(data).toEqual(JSON.parse(JSON.stringify(interview)))
      expect(content).toBe(body)
    }
  }
})

test('no text of an editor’s changes on its way', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '9:30',
      '1_000',
      '2023-10-01',
      'yes',
      '~',
      '<<',
      '=',
      '\n--- x\n',
      '---',
      '# x',
      'a: b',
      '\ufeff',
    ),
  )
  fc.assert(
    fc.property(text, fc.array(text), text, (title, tldr, body) => {
      const source = preparedSource({ title, summary: tldr.join('\n') }, body)
      for (const { data, content } of bothReadings(source)) {
        expect(data).toEqual({ title, summary: tldr.join('\n') })
        expect(content).toBe(body)
      }
    }),
    { numRuns: 1_000 },
  )
})
