import { ensureChromium } from './chromium/ensure-chromium.ts'
import { ensureTextFont } from './chromium/ensure-text-font.ts'
import { textFont } from './chromium/text-font.ts'

// Makes sure that the browser tests have a Chromium and letters, and says which.
try {
  console.log(`Chromium: ${await ensureChromium()}`)
  if (!(await ensureTextFont()))
    console.log(`The font ${textFont} is not installed: tests that measure lines of text are skipped.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
