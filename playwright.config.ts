import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium/find-chromium.ts'
import { launchOptions } from './scripts/chromium/launch-options.ts'

// Not 3000, where a developer may be looking at another build.
const port = process.env.BROWSER_TEST_PORT ?? '4173'
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: launchOptions(await findChromium()),
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: baseURL,
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
