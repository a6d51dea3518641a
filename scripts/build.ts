import { runBuild } from './build/run-build.ts'

// npm run build: CONTENT_DIR to out/.
process.exitCode = (await runBuild()) ? 0 : 1
