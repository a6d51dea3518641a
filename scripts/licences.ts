import { readFile } from 'node:fs/promises'
import { runCommand } from './command/run-command.ts'
import { licencesCommand } from './licences/licences-command.ts'
import { runLicences } from './licences/run-licences.ts'

// npm run licences: the licence of every package of the lock file; fails on one that is not allowed.
await runCommand(licencesCommand, async () =>
  runLicences(JSON.parse(await readFile('package-lock.json', 'utf8'))),
)
