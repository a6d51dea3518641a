import { type CheckedContent, checkContent } from '../../lib/checking/check-content.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import siteConfig from '../../site.config.ts'
import { readAddresses } from '../addresses/read-addresses.ts'
import { checkNames } from '../anonymity/check-names.ts'
import { readDenyList } from '../anonymity/read-deny-list.ts'
import type { interviewReader } from '../content/interview-reader.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { checkImages } from '../images/check-images.ts'
import type { ImageFolders } from '../images/find-image.ts'

/** A content folder as a check finds it. */
export interface CheckedFolder {
  files: SourceFile[]
  content: CheckedContent
  problems: Problem[]
}

/** Checks a content folder: its texts, its addresses, its pictures, and names that must not stand there. Reads, and writes nothing there. */
export async function checkFolder(
  { contentDir, publicDir }: ImageFolders,
  readerOf: ReturnType<typeof interviewReader>,
): Promise<CheckedFolder> {
  const read = await readContentFiles(contentDir)
  const content = checkContent(read.files, siteConfig, await readerOf(read.files))
  const addresses = await readAddresses(contentDir, content)
  const images = await checkImages(content, { contentDir, publicDir })
  const names = await checkNames(await readDenyList(), { contentDir, publicDir })
  return {
    files: read.files,
    content,
    problems: [...read.problems, ...content.problems, ...addresses.problems, ...images.problems, ...names],
  }
}
