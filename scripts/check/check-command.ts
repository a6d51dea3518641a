import type { Command } from '../command/command.ts'

/** `npm run check`, as its `--help` explains it. */
export const checkCommand: Command = {
  name: 'npm run check',
  summary:
    'Reads every file of the content folder (CONTENT_DIR) and says what is wrong, where, and how to mend it.',
  options: {
    fix: {
      meaning:
        'Mend what can be mended safely, and say what was: line endings, byte order marks, the spelling of categories, the form of dates.',
    },
    native: { meaning: 'With --fix: write posts of Jekyll’s form in the native form, if they say the same.' },
    watch: { meaning: 'Check again whenever a file changes, until Ctrl+C.' },
  },
  examples: ['npm run check', 'npm run check -- --watch', 'npm run check -- --fix --native'],
  exits: {
    0: 'There are no errors. Warnings may be told.',
    1: 'There are errors, or the content folder cannot be read.',
  },
}
