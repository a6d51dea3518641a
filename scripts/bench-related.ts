import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readInterview } from '../lib/reading/read-interview.ts'
import { sourceFile } from '../lib/reading/source-file.ts'
import { relateInterviews } from '../lib/related/relate-interviews.ts'
import siteConfig from '../site.config.ts'
import { generateSeries } from './bench/generate-series.ts'

// npm run bench:related [-- counts]: how long finding related interviews takes in generated series; prints a table.
const counts = process.argv.slice(2).map(Number)
const folder = '.builds/related'

console.log('| interviews | CPU | related found |\n|--:|--:|--:|')
for (const count of counts.length > 0 ? counts : [1300, 5000]) {
  await generateSeries(folder, count)
  const files = await readdir(join(folder, 'interviews'))
  const interviews = await Promise.all(files.map(read))
  const start = process.cpuUsage()
  const related = relateInterviews(interviews.flatMap((interview) => interview ?? []))
  const { user, system } = process.cpuUsage(start)
  const found = [...related.values()].reduce((sum, others) => sum + others.length, 0)
  console.log(`| ${count} | ${Math.round((user + system) / 1000)} ms | ${found} |`)
}

async function read(file: string) {
  const text = await readFile(join(folder, 'interviews', file), 'utf8')
  return readInterview(sourceFile(`interviews/${file}`, text), siteConfig).interview
}
