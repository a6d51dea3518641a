import type { Command } from '../command/command.ts'

/** `npm run licences`, as its `--help` explains it. */
export const licencesCommand: Command = {
  name: 'npm run licences',
  summary: 'Lists the licence of every package of the lock file, also of those for other platforms.',
  examples: ['npm run licences', 'npm run --silent licences -- --json'],
  exits: { 0: 'Every licence is allowed.', 1: 'A package has a licence that is not allowed, or none.' },
}
