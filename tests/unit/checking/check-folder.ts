import { fileURLToPath } from 'node:url'
import { checkContent } from '../../../lib/checking/check-content.ts'
import type { Problem } from '../../../lib/reading/problem.ts'
import { readContentFiles } from '../../../scripts/content/read-content-files.ts'
import { site } from '../reading/site.ts'

/** Checks one of the content folders that stand in for editors' own. */
export async function checkFolder(name: string): Promise<Problem[]> {
  const { files, problems } = await readContentFiles(folderPath(name))
  return [...problems, ...checkContent(files, site).problems]
}

/** The problems of a folder as `line:column rule`, by file; a file without any is left out. */
export async function problemsByFile(name: string): Promise<Record<string, string[]>> {
  const byFile: Record<string, string[]> = {}
  for (const { path, line, column, rule, severity } of await checkFolder(name)) {
    const problems = byFile[path] ?? []
    byFile[path] = problems
    problems.push(`${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`)
  }
  return byFile
}

function folderPath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/checking/${name}`, import.meta.url))
}
