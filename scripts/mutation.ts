import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// npm run mutation [-- folders or files]: changes the code a little, again and again, and tells which changes no unit test
// noticed. Takes a second or two for each change. Stryker is fetched when asked for: it brings 200 packages.
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = [
  '@stryker-mutator/core@9.6.1',
  '@stryker-mutator/vitest-runner@9.6.1',
  `vitest@${devDependencies.vitest}`,
]
const given = process.argv.slice(2)
const places = given.length > 0 ? given : ['lib/security', 'lib/anonymity', 'lib/series']
const patterns = places.map((place) => (/\.\w+(?::\d|$)/.test(place) ? place : `${place}/**/*.ts*`))

const { status } = spawnSync(
  'npx',
  [
    '--yes',
    ...packages.flatMap((name) => ['--package', name]),
    'stryker',
    'run',
    'scripts/mutation/stryker.json',
    '--mutate',
    patterns.join(','),
  ],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
