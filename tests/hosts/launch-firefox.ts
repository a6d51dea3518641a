import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureTool } from '../../scripts/tools/ensure-tool.ts'

/** What is used here of Puppeteer's page (https://pptr.dev/api/puppeteer.page). */
export interface FirefoxPage {
  goto(url: string): Promise<unknown>
  url(): string
  locator(selector: string): {
    click(): Promise<void>
    wait(): Promise<void>
    fill(text: string): Promise<void>
  }
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> }
  evaluate<Result>(work: () => Result): Promise<Awaited<Result>>
  evaluateOnNewDocument(work: () => void): Promise<unknown>
  waitForFunction(work: string, options?: { timeout: number }): Promise<unknown>
  on(event: 'console', hear: (message: { text(): string }) => void): void
  on(event: 'pageerror', hear: (error: Error) => void): void
  on(event: 'requestfailed', hear: (request: { url(): string }) => void): void
}

export interface Firefox {
  version(): Promise<string>
  newPage(): Promise<FirefoxPage>
  close(): Promise<void>
}

/** Absolute path of a Firefox of this machine, as its makers or Debian ship it; undefined where there is none. */
export function findFirefox(): string | undefined {
  return [
    process.env.FIREFOX ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((file) => file !== '' && existsSync(file))
}

/**
 * Starts Firefox under WebDriver BiDi by Puppeteer: Playwright asks of it what Debian's release does not know yet.
 * @returns undefined where Puppeteer cannot be had
 */
export async function launchFirefox(executablePath: string): Promise<Firefox | undefined> {
  const tool = ensureTool('firefox')
  if (!tool) return undefined
  const entry = path.join(tool, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js')
  const { default: puppeteer } = await import(/* @vite-ignore */ pathToFileURL(entry).href)
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
}
