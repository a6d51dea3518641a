import type { Page } from '@playwright/test'

/** Opens a page of the site, and waits until it listens to keys. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await listens(page)
}

/** The script that listens is loaded once a page is painted; each element it brings is defined at the same time. */
export async function listens(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('theme-switch') !== undefined)
}
