import { ensureChromium } from './chromium/ensure-chromium.ts'

// Makes sure that the browser tests have a Chromium, and says which.
try {
  console.log(`Chromium: ${await ensureChromium()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
