import { contentDir } from '../lib/content-dir.ts'
import { explainFailure } from './build/explain-failure.ts'
import { lockProject } from './build/lock-project.ts'
import { startDevelopment } from './dev/start-development.ts'

// npm run dev: the site at http://localhost:3000 (PORT respected); Markdown, code and styles show as they are saved.
try {
  lockProject('npm run dev')
  await startDevelopment(contentDir, process.env.PORT || '3000')
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
