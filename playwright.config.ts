import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium/find-chromium.ts'
import { launchOptions } from './scripts/chromium/launch-options.ts'

// Not 3000, where a developer may be looking at another build.
const port = process.env.BROWSER_TEST_PORT ?? '4173'
// A server that runs already, of whatever kind: tests/hosts.
const running = process.env.BROWSER_TEST_URL
const baseURL = running ?? `http://localhost:${port}`

function server(script: string, port: number) {
  return {
    command: `node --import tsx ${script}`,
    url: `http://localhost:${port}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 } as const,
  }
}

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
  webServer: running
    ? []
    : [
        server('scripts/serve.ts', Number(port)),
        // May have to build what it serves, on a machine that may be busy with other things.
        { ...server('tests/browser/extremes-server.ts', Number(port) + 1), timeout: 300_000 },
      ],
})
