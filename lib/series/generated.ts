import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About, Interview } from 'contentlayer/generated'
// Changes with the data: importing it makes a development server draw the page again when Markdown is saved.
// The data itself is read, not imported, because bundling it into every route costs seconds on a long series.
import revision from '../../.content/revision.json'
import type { Problem } from '../reading/problem.ts'

/** What Contentlayer made of the content folder. */
export interface GeneratedContent {
  interviews: Interview[]
  about: About | undefined
  /** Errors in files that therefore are not, or not as they now stand, in the data; only while writing. */
  problems: Problem[]
}

/** Reads Contentlayer's data. Only the gate calls this; to replace Contentlayer, replace this file and its configuration. */
export function generatedContent(): GeneratedContent {
  return {
    interviews: read<Interview>('Interview'),
    about: read<About>('About')[0],
    problems: revision.problems as Problem[],
  }
}

function read<Document>(type: string): Document[] {
  return JSON.parse(readFileSync(join(process.cwd(), '.contentlayer/generated', type, '_index.json'), 'utf8'))
}
