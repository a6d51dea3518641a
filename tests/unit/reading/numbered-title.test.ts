import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberedTitle } from '../../../lib/reading/numbered-title.ts'

describe('a numbered title', () => {
  test.each([
    ['11/100 Interviews: Sales Manager, Big Tech', 11, 100, 'Sales Manager, Big Tech'],
    ['  1 / 100 interview - On Call: Nurse', 1, 100, 'On Call: Nurse'],
    ['１１／１００ Interviews：営業２４時', 11, 100, '営業２４時'],
    ['7/100インタビュー：営業', 7, 100, '営業'],
    ['7/100 INTERVIEWS – Two\nLines', 7, 100, 'Two Lines'],
    ['007/100 Interviews | Bond', 7, 100, 'Bond'],
  ])('%s', (written, number, total, title) => {
    expect(numberedTitle(written)).toEqual({ number, total, title })
  })
})

describe('a title that only looks like one', () => {
  test.each([
    '24/7: On Call',
    '24/7 On Call',
    '11/100: Sales',
    '11/100 Interviews',
    '11/100 Interviews:',
    '100 Interviews: a Look Back',
    'About 11/100 Interviews: x',
    '-1/100 Interviews: x',
    '1.5/100 Interviews: x',
    '99999999999/100 Interviews: x',
    'Interviews 11/100: x',
  ])('%s', (title) => expect(numberedTitle(title)).toEqual({ title }))
})

test('whatever the title, no word of it is lost', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('11/100', ' Interviews', ': ', '１', 'インタビュー：'))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const written = parts.join('')
      const { number, total, title } = numberedTitle(written)
      expect(title).toBe(title.trim())
      if (number === undefined) expect(title).toBe(written.replace(/\s+/g, ' ').trim())
      else expect([number, total].every(Number.isSafeInteger)).toBe(true)
    }),
  )
})
