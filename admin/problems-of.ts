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
 * @param format of the file, as the editor's configuration names it
 * @param path below CONTENT_DIR
 */
export function problemsOf(format: string, path: string, text: string, { site }: AdminData): Problem[] {
  const file = sourceFile(path, text)
  if (format === 'interview') return readInterview(file, site).problems
  if (format === 'about') return readAbout(file).problems
  if (format === 'questions') return readQuestions(file).problems
  if (format === 'question-sets') return readQuestionSets(file).problems
  return readRedirects(file).problems
}
