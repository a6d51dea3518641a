import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { generateSeries } from './bench/generate-series.ts'
import { median } from './bench/median.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { copyProject } from './copy/copy-project.ts'

// npm run bench:dev [-- counts]: how long `npm run dev` takes from saving a Markdown file to the browser showing it.
const counts = process.argv.slice(2).map(Number)
const port = 4611
const saves = 10

for (const count of counts.length > 0 ? counts : [100, 1300]) {
  const project = copyProject('bench-dev', { total: count })
  const directory = join(project, 'content')
  await generateSeries(directory, count)
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: 'content', PORT: String(port) },
    stdio: 'ignore',
  })
  try {
    const times = await measure(server, directory)
    const list = times.map((time) => Math.round(time)).join(' ')
    console.log(
      `${count} interviews: save to visible, median of ${saves}: ${Math.round(median(times))} ms  (${list})`,
    )
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

async function measure(server: ChildProcess, directory: string): Promise<number[]> {
  const browser = await chromium.launch(launchOptions(await findChromium()))
  try {
    const page = await browser.newPage()
    await openWhenReady(page, server, `http://localhost:${port}/interviews/talk-00007`)
    await page.waitForTimeout(3000)
    const file = join(directory, 'interviews', 'talk-00007.md')
    const text = await readFile(file, 'utf8')
    const times: number[] = []
    for (let save = 0; save <= saves; save++) {
      const mark = `saved${save}x${Date.now()}`
      const start = performance.now()
      await writeFile(file, `${text}\n\n${mark}\n`)
      await page.getByText(mark).waitFor({ timeout: 60_000 })
      // The first save warms the compiler up.
      if (save > 0) times.push(performance.now() - start)
      await page.waitForTimeout(1500)
    }
    return times
  } finally {
    await browser.close()
  }
}

async function openWhenReady(page: Page, server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (server.exitCode !== null) throw new Error('npm run dev ended; run it by itself to see why.')
    const response = await page.goto(url, { timeout: 60_000 }).catch(() => null)
    if (response?.ok()) return
    await page.waitForTimeout(500)
  }
  throw new Error(`${url} did not answer within a minute.`)
}
