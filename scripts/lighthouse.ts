import { spawn } from 'node:child_process'
import nextConfig from '../next.config.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { launchOptions } from './chromium/launch-options.ts'
import { scoresOf } from './lighthouse/scores-of.ts'
import { startServer } from './serve/start-server.ts'

// npm run lighthouse [-- paths]: Lighthouse's four scores of pages of out/, and what they were lowered for. Build
// first. Lighthouse is fetched when asked for: it brings a hundred packages that nothing else here needs.
const lighthouse = 'lighthouse@12.8.2'
const given = process.argv.slice(2)
const paths =
  given.length > 0 ? given : ['/', '/interviews/sales-manager-big-tech', '/categories/craft', '/404']

const chromium = await findChromium()
const flags = ['--headless=new', '--no-sandbox', ...(launchOptions(chromium).args ?? [])]
const server = await startServer({ directory: 'out', headers: await nextConfig.headers?.(), port: 0 })
try {
  for (const path of paths) {
    const report = await run(server.url + path)
    const { scores, lowered } = scoresOf(report)
    console.log(`${path}  ${scores.map(({ title, score }) => `${title} ${score}`).join(' · ')}`)
    for (const { title, value } of lowered) console.log(`  ${title}${value ? `: ${value}` : ''}`)
  }
} finally {
  await server.close()
}

/** Lighthouse's report on a page, as the JSON it prints. */
async function run(address: string): Promise<string> {
  const child = spawn(
    'npx',
    [
      '--yes',
      lighthouse,
      address,
      '--quiet',
      '--output=json',
      '--ignore-status-code',
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CHROME_PATH: chromium } },
  )
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
