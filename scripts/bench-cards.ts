import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { interviewCard } from '../lib/cards/interview-card.ts'
import { checkContent } from '../lib/checking/check-content.ts'
import type { Interview } from '../lib/schema/interview.ts'
import siteConfig from '../site.config.ts'
import { generateSeries } from './bench/generate-series.ts'
import { prepareCards } from './cards/prepare-cards.ts'
import { readContentFiles } from './content/read-content-files.ts'

// npm run bench:cards [-- count]: how long the share cards of a generated series take: cold, unchanged, and after one
// interview changed; prints a table.
const count = Number(process.argv[2] ?? 1300)
const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'))
const cache = join(folder, 'cache')
try {
  await generateSeries(join(folder, 'content'), count)
  const { files } = await readContentFiles(join(folder, 'content'))
  const interviews = checkContent(files, siteConfig).readings.flatMap(({ interview }) => interview ?? [])
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`)
  console.log('| cards | drawn | time | processor time |\n|--:|---|--:|--:|')
  await report('all', interviews)
  await report('none changed', interviews)
  const [first, ...others] = interviews
  if (first) await report('one changed', [{ ...first, title: 'Another title' }, ...others])
  const sizes = await Promise.all(
    (await readdir(cache)).map(async (name) => (await stat(join(cache, name))).size),
  )
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  console.log(`\nLargest ${(Math.max(...sizes) / 1024).toFixed(1)} KB, mean ${(mean / 1024).toFixed(1)} KB`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function report(what: string, interviews: Interview[]): Promise<void> {
  const start = performance.now()
  const own = process.cpuUsage()
  const context = { series: siteConfig.name, total: count, anonymous: 'Anonymous', locale: siteConfig.locale }
  const cards = new Map(interviews.map((interview) => [interview.slug, interviewCard(interview, context)]))
  const { drawn } = await prepareCards(cards, cache)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(own)
  const processor = (user + system) / 1e6
  console.log(
    `| ${interviews.length} | ${what} (${drawn}) | ${seconds.toFixed(1)} s | ${processor.toFixed(1)} s |`,
  )
}
