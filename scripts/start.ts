import { buildSite } from './build/build-site.ts'

// npm start: builds the site and serves it.
try {
  if (await buildSite()) await import('./serve.ts')
  else process.exitCode = 1
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
