import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Problem } from '../../lib/reading/problem.ts'
import { type SourceFile, sourceFile } from '../../lib/reading/source-file.ts'

/**
 * Reads one text file of a content folder, or says why that cannot be. A link out of the folder is not followed: what
 * stands there is not the editors' to publish, and may never end.
 * @param path below the folder
 */
export async function readTextFile(directory: string, path: string): Promise<SourceFile | Problem> {
  const say = (rule: string, message: string, mend: string): Problem => ({
    ...{ path, line: 1, column: 1, rule, severity: 'error' },
    ...{ message, mend },
  })
  try {
    const [folder, file] = await Promise.all([realpath(directory), realpath(join(directory, path))])
    if (relative(folder, file).split(sep)[0] === '..')
      return say('link-outside', `The link leads out of ${directory}/.`, 'Put a copy in its place.')
    const { size, isFile } = await kindOf(file)
    if (!isFile) return say('encoding', 'This is no file.', 'Give the folder another name, or remove it.')
    if (size > largest)
      return say(
        'size',
        `The file has ${Math.round(size / 2 ** 20)} MB.`,
        'Divide it: a book has one or two.',
      )
    const bytes = await readFile(file)
    return sourceFile(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError)
      return say('encoding', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
    const reason = error instanceof Error ? error.message : error
    return say(
      'encoding',
      `The file cannot be read: ${reason}`,
      'Check that it exists and that you may read it.',
    )
  }
}

async function kindOf(file: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(file)
  return { size: stats.size, isFile: stats.isFile() }
}

const largest = 20 * 2 ** 20
