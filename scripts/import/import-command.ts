import type { Command } from '../command/command.ts'

/** `npm run import`, as its `--help` explains it. */
export const importCommand: Command = {
  name: 'npm run import',
  summary: 'Brings the posts of a Jekyll site, or of a WordPress or Ghost export, into the content folder.',
  arguments: [
    {
      name: 'source',
      meaning:
        'the folder of a Jekyll site, its _posts folder, a WordPress export (.xml) or a Ghost export (.json)',
    },
  ],
  options: {
    native: {
      meaning: 'Write the native form. Without it a Jekyll post keeps its own, unchanged where it can be.',
    },
    'dry-run': { meaning: 'Say what would be done, and write nothing.' },
    'interviews-only': {
      value: 'pattern',
      meaning: 'Import only posts whose title or file name matches this regular expression.',
    },
    'keep-existing': {
      meaning: 'Leave interviews that are there already and differ as they are, instead of stopping.',
    },
    files: {
      value: 'folder',
      meaning:
        'Folder with the pictures of an export (it holds wp-content/ or content/). Default: beside it.',
    },
  },
  examples: [
    'npm run import -- ../blog --dry-run',
    "npm run import -- ../blog --interviews-only '/100 Interviews'",
    'npm run import -- export.xml --files ../old-site',
  ],
  exits: {
    0: 'Everything was imported and passes the check.',
    1: 'Nothing was written, and why is told; or what was written has errors that the check will stop at.',
  },
}
