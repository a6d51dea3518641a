import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Table = Record<string, string>

const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const document = readFileSync('docs/dependencies.md', 'utf8')
const renovate = JSON.parse(readFileSync('.github/renovate.json', 'utf8'))

test.each<[string, Table]>([
  ['What builds the site', dependencies],
  ['What tests it', devDependencies],
])('docs/dependencies.md, “%s”: each package with its version, licence and reasons', (heading, wanted) => {
  const section = document.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  expect(cells.map((row) => row.slice(0, 3))).toEqual(
    Object.keys(wanted)
      .sort()
      .map((name) => [`\`${name}\``, wanted[name], packages[`node_modules/${name}`].license]),
  )
  for (const row of cells) expect(row.filter((cell) => cell !== '')).toHaveLength(5)
})

test('versions are exact, also where they stand for another package', () => {
  for (const version of Object.values<string>({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
})

test('no package may run a script while it is installed, and each that has one is named', () => {
  const withScript = Object.keys(packages)
    .filter((path) => packages[path].hasInstallScript)
    .map((path) => path.replace(/^.*node_modules\//, ''))
  expect(Object.keys(allowScripts)).toEqual([...new Set(withScript)].sort())
  expect(Object.values(allowScripts).every((allowed) => allowed === false)).toBe(true)
})

test('new versions wait, and their proposals change the document as well', () => {
  expect(Number.parseInt(renovate.minimumReleaseAge, 10)).toBeGreaterThanOrEqual(7)
  expect(renovate.internalChecksFilter).toBe('strict')
  const [{ managerFilePatterns, matchStrings }] = renovate.customManagers
  expect('docs/dependencies.md').toMatch(new RegExp(managerFilePatterns[0].slice(1, -1)))
  const found = [...document.matchAll(new RegExp(matchStrings[0], 'g'))].map(({ groups }) => [
    groups?.depName,
    groups?.currentValue,
  ])
  expect(Object.fromEntries(found)).toEqual({ ...dependencies, ...devDependencies })
})
