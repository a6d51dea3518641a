import type { Command } from '../command/command.ts'

/** What `npm run addresses:keep` takes and says of itself. */
export const keepCommand: Command = {
  name: 'npm run addresses:keep',
  summary:
    'Adds the address of each interview and category that readers can see now to published-urls.txt; from then on the check fails when one of them would stop answering.',
  options: { 'dry-run': { meaning: 'Write nothing, only say what would be added.' } },
  exits: {
    0: 'The list is complete; lines are only ever added to it.',
    1: 'The content has errors; nothing was written.',
  },
}
