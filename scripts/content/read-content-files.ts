import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { readTextFile } from './read-text-file.ts'

/** The text files of a content folder, and those that could not be read as text. */
export interface ContentFiles {
  files: SourceFile[]
  problems: Problem[]
}

/**
 * Reads every Markdown file below a folder and the declared questions and sets of them, in order of path; hidden files are left alone.
 * @throws Error with a message for people where the folder is missing
 */
export async function readContentFiles(directory: string): Promise<ContentFiles> {
  const paths = await textPaths(directory)
  const read = await Promise.all(paths.map((path) => readTextFile(directory, path)))
  return {
    files: read.flatMap((one) => ('text' in one ? [one] : [])),
    problems: read.flatMap((one) => ('rule' in one ? [one] : [])),
  }
}

async function textPaths(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      const missing = errorCode(error) === 'ENOENT'
      throw new Error(
        missing
          ? `There is no content folder “${directory}”. Create it, or set CONTENT_DIR.`
          : `The content folder “${directory}” cannot be read: ${error instanceof Error ? error.message : error}`,
      )
    },
  )
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'),
    )
    .filter((path) => textFile.test(path) && !/(?:^|\/)\./.test(path))
    .sort()
}

/** Also misspelt names: a file that nothing reads must be told of. */
const textFile = /(?:\.(?:md|mdx|markdown|mdown|mkd)|(?:^|\/)question(?:s|[-_]?sets?)?\.ya?ml)$/i
