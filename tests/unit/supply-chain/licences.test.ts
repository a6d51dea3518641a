import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allows } from '../../../scripts/licences/allows.ts'
import { licencesOf } from '../../../scripts/licences/licences-of.ts'
import { runLicences } from '../../../scripts/licences/run-licences.ts'

const lockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))

test('every package of the lock file, of whatever platform, is under an allowed licence', () => {
  const packages = licencesOf(lockFile)
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(({ allowed }) => !allowed)).toEqual([])
})

test.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['(MIT OR GPL-3.0-only)', true],
  ['GPL-3.0-only OR ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['MIT AND ISC', true],
  ['MIT OR GPL-3.0-only AND GPL-2.0-only', true],
  ['(MIT OR GPL-3.0-only) AND GPL-2.0-only', false],
  ['GPL-3.0-only AND (MIT OR ISC)', false],
  ['(GPL-3.0-only) OR ((MIT))', true],
  ['', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['MIT WITH some-exception', false],
  ['MIT ISC', false],
  ['(MIT', false],
])('“%s” is allowed: %s', (expression, allowed) => {
  expect(allows(expression, new Set(['MIT', 'ISC']))).toBe(allowed)
})

test('a licence that is not allowed, or not told, is refused with the name of the package', () => {
  const { code, text, json } = runLicences({
    packages: {
      '': { name: 'this-project', license: 'UNLICENSED' },
      'node_modules/fine': { version: '1.0.0', license: 'MIT' },
      'node_modules/fine/node_modules/@scope/inner': { version: '2.0.0', license: 'AGPL-3.0-only' },
      'node_modules/silent': { version: '3.0.0' },
    },
  })
  expect(code).toBe(1)
  expect(text).toMatch(/^@scope\/inner 2\.0\.0 .*AGPL-3\.0-only/m)
  expect(text).toMatch(/^silent 3\.0\.0 /m)
  expect(json).toHaveLength(3)
  expect(text).not.toMatch(/^(?:fine|this-project) /m)
})

test('a licence that a person read holds for that version alone', () => {
  const [read, later] = licencesOf({
    packages: { 'node_modules/format': { version: '0.2.2' }, 'a/node_modules/format': { version: '0.2.3' } },
  })
  expect(read).toMatchObject({ licence: 'MIT', allowed: true })
  expect(later).toMatchObject({ licence: '', allowed: false })
})
