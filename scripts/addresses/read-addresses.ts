import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedAddresses, checkAddresses } from '../../lib/addresses/check-addresses.ts'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { publicDir } from '../../lib/public-dir.ts'
import { type SourceFile, sourceFile } from '../../lib/reading/source-file.ts'
import { keepsAnswering } from '../../lib/series/publication-state.ts'
import { site } from '../../lib/site.ts'
import { filesBelow } from '../files/files-below.ts'

/**
 * Reads what stands about addresses beside the interviews, and checks all addresses of a series.
 * @param showsUnpublished whether drafts and scheduled interviews show as well
 */
export async function readAddresses(
  contentDir: string,
  { readings, about }: CheckedContent,
  { showsUnpublished = site.showsUnpublished } = {},
): Promise<CheckedAddresses> {
  const now = new Date()
  const files = {
    redirects: await optionalFile(contentDir, 'redirects.yml'),
    published: await optionalFile(contentDir, 'published-urls.txt'),
    publicFiles: await filesBelow(publicDir).catch(() => []),
    about,
  }
  return checkAddresses(readings, files, {
    siteUrl: site.url,
    answers: (interview) => keepsAnswering(interview, now) || (showsUnpublished && !interview.withdrawn),
  })
}

async function optionalFile(contentDir: string, path: string): Promise<SourceFile | undefined> {
  try {
    return sourceFile(path, await readFile(join(contentDir, path), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
