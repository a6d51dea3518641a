import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { optionalDependencies?: Record<string, string> }

/**
 * npm leaves a package for another platform out of the lock file when the registry it asked did not have it;
 * "npm ci" then refuses that lock file everywhere, and macOS or Windows would miss their compilers.
 */
test('the lock file names the packages of every platform', () => {
  const packages: Record<string, Package> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const names = Object.keys(packages)
  const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((dependency) => !names.some((other) => other.endsWith(`node_modules/${dependency}`)))
      .map((dependency) => `${name} → ${dependency}`),
  )
  expect(missing).toEqual([])
})
