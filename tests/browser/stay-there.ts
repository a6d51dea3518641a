import type { Page } from '@playwright/test'

/** Keeps a page that leads on by itself where it is, as while what it asks for is on its way. */
export async function stayThere(page: Page): Promise<void> {
  await page.route('**/random.json', () => {})
}
