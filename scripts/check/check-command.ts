import type { Command } from '../command/command.ts'

/** `npm run check`, as its `--help` explains it. */
export const checkCommand: Command = {
  name: 'npm run check',
  summary:
    'Reads every file of the content folder (CONTENT_DIR) and says what is wrong, where, and how to mend it.',
  exits: {
    0: 'There are no errors. Warnings may be told.',
    1: 'There are errors, or the content folder cannot be read.',
  },
}
