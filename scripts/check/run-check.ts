import { checkContent } from '../../lib/checking/check-content.ts'
import siteConfig from '../../site.config.ts'
import { readAddresses } from '../addresses/read-addresses.ts'
import { checkNames } from '../anonymity/check-names.ts'
import { readDenyList } from '../anonymity/read-deny-list.ts'
import type { Outcome } from '../command/command.ts'
import { interviewReader } from '../content/interview-reader.ts'
import { problemLines } from '../content/problem-lines.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { checkImages } from '../images/check-images.ts'
import type { ImageFolders } from '../images/find-image.ts'

/** Checks a content folder, its texts and its pictures. Reads, and writes nothing there. */
export async function runCheck({ contentDir, publicDir }: ImageFolders): Promise<Outcome> {
  const read = await readContentFiles(contentDir)
  const content = checkContent(read.files, siteConfig, await interviewReader()(read.files))
  const images = await checkImages(content, { contentDir, publicDir })
  const addresses = await readAddresses(contentDir, content)
  const names = await checkNames(await readDenyList(), { contentDir, publicDir })
  const problems = [
    ...read.problems,
    ...content.problems,
    ...addresses.problems,
    ...images.problems,
    ...names,
  ]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    code: errors > 0 ? 1 : 0,
    text: problemLines(problems, contentDir).join('\n'),
    json: { contentDir, files: read.files.length, errors, warnings: problems.length - errors, problems },
  }
}
