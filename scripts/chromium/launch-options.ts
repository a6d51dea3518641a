import type { LaunchOptions } from '@playwright/test'

/** How every browser of this project is started: quiet, without a word to the network beyond the site. */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  return {
    executablePath,
    headless: true,
    // Chromium refuses to put root into its sandbox; Playwright turns this into --no-sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
