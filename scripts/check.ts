import { checkContent } from '../lib/checking/check-content.ts'
import { contentDir } from '../lib/content-dir.ts'
import { publicDir } from '../lib/public-dir.ts'
import siteConfig from '../site.config.ts'
import { readAddresses } from './addresses/read-addresses.ts'
import { interviewReader } from './content/interview-reader.ts'
import { readContentFiles } from './content/read-content-files.ts'
import { reportProblems } from './content/report-problems.ts'
import { checkImages } from './images/check-images.ts'

// npm run check: reads every file of CONTENT_DIR and says what is wrong, where, and how to mend it.
try {
  const { files, problems } = await readContentFiles(contentDir)
  const content = checkContent(files, siteConfig, await interviewReader()(files))
  const images = await checkImages(content, { contentDir, publicDir })
  const addresses = await readAddresses(contentDir, content)
  const errors = reportProblems(
    [...problems, ...content.problems, ...addresses.problems, ...images.problems],
    contentDir,
  )
  process.exitCode = errors > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
