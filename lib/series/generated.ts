import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About, Interview as InterviewDocument, Questions } from 'contentlayer/generated'
import type { Root } from 'mdast'
// Changes with the data: importing it makes a development server draw the page again when Markdown is saved.
// The data itself is read, not imported, because bundling it into every route costs seconds on a long series.
import revision from '../../.content/revision.json'
import { preparedTreesDir } from '../prepared-dir.ts'
import type { Problem } from '../reading/problem.ts'
import type { Interview } from '../schema/interview.ts'

/** What Contentlayer made of the content folder; the texts of the interviews are read one by one. */
export interface GeneratedContent {
  interviews: Interview[]
  about: About | undefined
  questions: Questions | undefined
  /** Errors in files that therefore are not, or not as they now stand, in the data; only while writing. */
  problems: Problem[]
}

/** Reads Contentlayer's data. Only the gate calls this; to replace Contentlayer, replace this file and its configuration. */
export function generatedContent(): GeneratedContent {
  return {
    interviews: read<InterviewDocument[]>(generatedDir, 'Interview/_index.json').map(withoutBody),
    about: read<About[]>(generatedDir, 'About/_index.json')[0],
    questions: read<Questions[]>(generatedDir, 'Questions/_index.json')[0],
    problems: revision.problems as Problem[],
  }
}

/** Reads one interview's Markdown. */
export function generatedBody(interview: Interview): string {
  return document(interview).body.raw
}

/** Reads one interview's Markdown as it was parsed when the content was prepared; at each call a tree of its own. */
export function generatedTree({ sourcePath }: Interview): Root {
  return read(preparedTreesDir, `${sourcePath}.json`)
}

/** Reads on which lines of its file an interview's questions stand. */
export function generatedLines(interview: Interview): number[] {
  return document(interview).questionLines
}

function document({ sourcePath }: Interview): InterviewDocument {
  return read(generatedDir, `Interview/${sourcePath.replaceAll('/', '__')}.json`)
}

function withoutBody({ body, questionLines, _id, _raw, type, ...interview }: InterviewDocument): Interview {
  return interview
}

function read<Data>(folder: string, file: string): Data {
  // Left to itself, Next's compiler would take each file of the folder for a part of every page: on a long series that
  // costs seconds, and it fails where a file is still being written.
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), folder, file), 'utf8'))
}

const generatedDir = '.contentlayer/generated'
