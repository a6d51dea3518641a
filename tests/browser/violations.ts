import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page as it stands, each with the elements it concerns. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${source}; void 0`)
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe }
    const { violations } = await run.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)
  })
}
