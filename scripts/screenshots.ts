import { mkdir, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { builtSites } from './screenshots/built-sites.ts'
import { shots } from './screenshots/shots.ts'
import { startServer } from './serve/start-server.ts'

// npm run screenshots: pictures of every kind of page, in docs/screenshots/. Build first.
const folder = 'docs/screenshots'
await mkdir(folder, { recursive: true })
const sites = Object.entries(await builtSites())
const servers = new Map(
  await Promise.all(
    sites.map(async ([name, directory]) => [name, await startServer({ directory, port: 0 })] as const),
  ),
)
const browser = await chromium.launch(launchOptions(await findChromium()))
let bytes = 0
try {
  for (const { name, site, path, width, height, colorScheme, media } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    if (media) await page.emulateMedia({ media })
    await page.goto(`${servers.get(site)?.url}${path}`)
    // The site's script comes after the first paint, and its elements with it.
    await page.waitForFunction(() => customElements.get('theme-switch') !== undefined)
    // Few colours are enough for type and plain areas, and weigh a third.
    const picture = await sharp(await page.screenshot())
      .png({ palette: true, colours: 128, effort: 10 })
      .toBuffer()
    await page.close()
    const file = `${folder}/${name}-${media ?? colorScheme}-${width}.png`
    await writeFile(file, picture)
    bytes += picture.length
    console.log(file)
  }
} finally {
  await browser.close()
  for (const server of servers.values()) await server.close()
}
console.log(`${shots.length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB`)
