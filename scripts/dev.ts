import { contentDir } from '../lib/content-dir.ts'
import { startDevelopment } from './dev/start-development.ts'

// npm run dev: the site at http://localhost:3000 (PORT respected); Markdown, code and styles show as they are saved.
try {
  await startDevelopment(contentDir, process.env.PORT || '3000')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
