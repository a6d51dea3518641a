import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type CheckedAddresses, checkAddresses } from '../../lib/addresses/check-addresses.ts'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { publicDir } from '../../lib/public-dir.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { keepsAnswering } from '../../lib/series/publication-state.ts'
import { site } from '../../lib/site.ts'
import { readTextFile } from '../content/read-text-file.ts'
import { filesBelow } from '../files/files-below.ts'
import { linksOut } from '../files/links-out.ts'

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
  const [redirects, published] = await Promise.all(
    ['redirects.yml', 'published-urls.txt'].map((path) => optionalFile(contentDir, path)),
  )
  const files = {
    redirects: redirects?.file,
    published: published?.file,
    publicFiles: await filesBelow(publicDir).catch(() => []),
    about,
  }
  const checked = checkAddresses(readings, files, {
    siteUrl: site.url,
    answers: (interview) => keepsAnswering(interview, now) || (showsUnpublished && !interview.withdrawn),
  })
  const unread = [redirects, published].flatMap((one) => one?.problem ?? [])
  const leaving = (await linksOut(publicDir)).map(
    (path): Problem => ({
      ...{ path: posix.join(posix.relative(contentDir, publicDir), path), line: 1, column: 1 },
      ...{ rule: 'link-outside', severity: 'error' },
      message: `The link leads out of ${publicDir}/, or nowhere, and what it leads to would be published.`,
      mend: 'Put a copy in its place, or remove it.',
    }),
  )
  return { ...checked, problems: [...unread, ...leaving, ...checked.problems] }
}

async function optionalFile(
  contentDir: string,
  path: string,
): Promise<{ file?: SourceFile; problem?: Problem } | undefined> {
  if (!existsSync(join(contentDir, path))) return undefined
  const read = await readTextFile(contentDir, path)
  return 'text' in read ? { file: read } : { problem: read }
}
