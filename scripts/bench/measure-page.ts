import type { Browser } from '@playwright/test'

/** One first visit. Times in milliseconds since the navigation began. */
export interface Visit {
  /** Largest Contentful Paint. */
  lcp: number
  /** Cumulative Layout Shift, a score. */
  cls: number
  /** Total Blocking Time: what tasks take beyond 50 ms each, from the first paint of content on (https://web.dev/tbt). */
  tbt: number
  /** What came over the wire, bodies and headers. */
  bytes: number
  requests: number
}

/**
 * Visits a page as a phone on a slow line does: the line of Lighthouse's mobile profile, a processor four times
 * slower than this one, nothing in the cache.
 * @param address absolute URL
 */
export async function measurePage(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const wire = { bytes: 0, requests: 0 }
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength
    wire.requests += 1
  })
  await page.addInitScript({ content: observe })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(300)
  const vitals = await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals)
  await context.close()
  return { ...vitals, ...wire }
}

type Vitals = Pick<Visit, 'lcp' | 'cls' | 'tbt'>

/** Runs in the page, before anything of it. As text, because compiled functions call helpers that no page has. */
const observe = `
  const tasks = []
  let firstPaint = 0
  const blocking = ({ startTime, duration }) =>
    Math.max(0, startTime + duration - Math.max(startTime, firstPaint) - 50)
  const vitals = (window.vitals = {
    lcp: 0,
    cls: 0,
    get tbt() { return tasks.reduce((sum, task) => sum + blocking(task), 0) },
  })
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => { vitals.lcp = startTime })
  watch('layout-shift', ({ value }) => { vitals.cls += value })
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') firstPaint = startTime })
  watch('longtask', (task) => tasks.push(task))
`
