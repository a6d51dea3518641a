import { runBuild } from './build/run-build.ts'

// npm start: builds the site and serves it.
if (await runBuild()) await import('./serve.ts')
else process.exitCode = 1
