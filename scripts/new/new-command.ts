import type { Command } from '../command/command.ts'

/** `npm run new`, as its `--help` explains it. */
export const newCommand: Command = {
  name: 'npm run new',
  summary:
    'Writes the file of a new interview, a draft that passes the check. On a terminal it asks for what is not given.',
  options: {
    title: { value: 'text', meaning: 'Who is interviewed, as a headline. Needed where nobody can be asked.' },
    number: { value: 'number', meaning: 'Place in the series. Default: the next.' },
    role: { value: 'text', meaning: 'What they do.' },
    name: { value: 'text', meaning: 'Their name, as it may be published.' },
    anonymous: { meaning: 'They stay without a name.' },
    categories: { value: 'names', meaning: 'Names of categories, with commas between them.' },
    questions: { value: 'set', meaning: 'A set of questions, by its id in question-sets.yml, or “none”.' },
    interviewer: { value: 'name', meaning: 'Who asks. Default: the site’s interviewer.' },
    date: { value: 'day', meaning: 'Day of publication. Default: today.' },
    slug: {
      value: 'name',
      meaning: 'Last part of the address, and the file’s name. Default: from the title.',
    },
  },
  examples: [
    'npm run new',
    'npm run new -- --title "Lighthouse Keeper" --role "Lighthouse Keeper" --anonymous --questions working-life',
  ],
  exits: {
    0: 'The file is written, and where it stands is told.',
    1: 'Nothing was written, and why is told: a number or an address that is taken, for example.',
  },
}
