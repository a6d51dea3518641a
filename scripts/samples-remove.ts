import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { contentDir } from '../lib/content-dir.ts'
import siteConfig from '../site.config.ts'
import { readContentFiles } from './content/read-content-files.ts'
import { samplePaths } from './samples/sample-paths.ts'

// npm run samples:remove: deletes the interviews marked `sample: true`, and nothing else.
try {
  const { files } = await readContentFiles(contentDir)
  const paths = samplePaths(files, siteConfig)
  for (const path of paths) {
    await rm(join(contentDir, path))
    console.log(`Removed ${join(contentDir, path)}`)
  }
  console.log(paths.length === 0 ? 'There are no samples.' : `${paths.length} samples removed.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
