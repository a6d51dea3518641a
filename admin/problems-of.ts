import { readRedirects } from '../lib/addresses/read-redirects.ts'
import type { AdminData } from '../lib/admin/admin-data.ts'
import type { Problem } from '../lib/reading/problem.ts'
import { readAbout } from '../lib/reading/read-about.ts'
import { readInterview } from '../lib/reading/read-interview.ts'
import { readQuestionSets } from '../lib/reading/read-question-sets.ts'
import { readQuestions } from '../lib/reading/read-questions.ts'
import { sourceFile } from '../lib/reading/source-file.ts'

/**
 * What the check will find in one file, as far as it can be told without the others.
 * @param kind of the file
 * @param path below CONTENT_DIR
 */
export function problemsOf(kind: string, path: string, text: string, { site }: AdminData): Problem[] {
  const file = sourceFile(path, text)
  if (kind === 'interview') return readInterview(file, site).problems
  if (kind === 'about') return readAbout(file).problems
  if (kind === 'questions') return readQuestions(file).problems
  if (kind === 'question-sets') return readQuestionSets(file).problems
  return readRedirects(file).problems
}
