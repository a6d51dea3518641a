import { mkdir, writeFile } from 'node:fs/promises'
import type { Problem } from '../../lib/reading/problem.ts'

/**
 * Notes which state of the content Contentlayer's data stands for, and what is wrong with it. The gate imports
 * this small file, so that a development server notices new data without bundling it.
 */
export async function writeRevision(revision: string, problems: Problem[]): Promise<void> {
  await mkdir('.content', { recursive: true })
  const errors = problems.filter(({ severity }) => severity === 'error')
  await writeFile('.content/revision.json', `${JSON.stringify({ revision, problems: errors })}\n`)
}
