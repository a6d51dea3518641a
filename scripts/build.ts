import { buildSite } from './build/build-site.ts'

// npm run build: CONTENT_DIR to out/.
try {
  process.exitCode = (await buildSite()) ? 0 : 1
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
