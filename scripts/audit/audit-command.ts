import type { Command } from '../command/command.ts'

/** `npm run audit`, as its `--help` explains it. */
export const auditCommand: Command = {
  name: 'npm run audit',
  summary:
    'Asks the registry for known vulnerabilities of the packages in the lock file. Not every registry answers that; it is said then, and is no failure.',
  examples: ['npm run audit', 'npm run --silent audit -- --json'],
  exits: {
    0: 'None is high or critical, or the registry does not answer.',
    1: 'There is a high or critical one.',
  },
}
