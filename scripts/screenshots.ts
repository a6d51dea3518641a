import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { shots } from './screenshots/shots.ts'
import { startServer } from './serve/start-server.ts'

// npm run screenshots: pictures of out/ for the README, in docs/screenshots/. Build first.
const folder = 'docs/screenshots'
await mkdir(folder, { recursive: true })
const server = await startServer({ directory: 'out', port: 0 })
const browser = await chromium.launch(launchOptions(await findChromium()))
try {
  for (const { name, path, width, height, colorScheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${server.url}${path}`)
    const file = `${folder}/${name}-${colorScheme}-${width}.png`
    await page.screenshot({ path: file })
    await page.close()
    console.log(file)
  }
} finally {
  await browser.close()
  await server.close()
}
