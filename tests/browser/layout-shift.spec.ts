import { expect, type Page, test } from '@playwright/test'
import { listens } from './open.ts'
import { pageKinds } from './page-kinds.ts'

const kinds = ['index', 'interview', 'interview in Japanese', 'categories', 'not found'] as const

for (const kind of kinds) {
  test(`${kind}: nothing moves when the script and the reader’s colours arrive`, async ({ page }) => {
    await page.addInitScript(() => {
      try {
        localStorage.theme = 'dark'
      } catch {}
    })
    let late = 0
    await page.route('**/assets/*.js', async (route) => {
      late++
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pageKinds[kind])
      await listens(page)
      await page.waitForTimeout(100)
      expect.soft(await shifts(page), `${width} px`).toEqual([])
    }
    expect(late).toBeGreaterThan(1)
  })
}

/** What moved since the page began, and by how much. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(
            list.getEntries().flatMap((entry) => {
              const { value, sources } = entry as unknown as {
                value: number
                sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[]
              }
              return sources.map(
                ({ node, previousRect: from, currentRect: to }) =>
                  `${value.toFixed(5)} ${node?.nodeName} ${node?.textContent?.slice(0, 20)}: ${from.x},${from.y} → ${to.x},${to.y}`,
              )
            }),
          )
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve([]), 300)
      }),
  )
}
