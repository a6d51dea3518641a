import { appendFile, rm } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { generateSeries } from './bench/generate-series.ts'
import { measureBuild } from './bench/measure-build.ts'
import { weighSite } from './bench/weigh-site.ts'
import { copyProject } from './copy/copy-project.ts'

// npm run bench [-- counts]: builds generated series, cold, and again after one interview changed; prints a table.
const counts = process.argv.slice(2).map(Number)

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
)
const stepNames = ['check', 'contentlayer', 'cards', 'next', 'publish', 'search', 'total']
const columns = [
  'interviews',
  'build',
  ...stepNames,
  'peak memory',
  'files',
  'size',
  'index',
  'interview',
  'category',
]
console.log(`| ${columns.join(' | ')} |`)
console.log(`|${columns.map((column) => (column === 'build' ? '---' : '--:')).join('|')}|`)
// Each in a folder of its own, and none removed before the last is measured: for minutes after thousands of files were
// removed, ext4 takes several times as long to make one.
const projects: string[] = []
try {
  for (const count of counts.length > 0 ? counts : [100, 1000, 5000]) {
    const project = copyProject(`bench-${count}-${process.pid}`, { total: count })
    projects.push(project)
    await generateSeries(join(project, 'content'), count)
    await report(count, 'cold', project)
    await appendFile(join(project, 'content/interviews/talk-00007.md'), '\nOne more sentence.\n')
    await report(count, 'one changed', project)
  }
} finally {
  for (const project of projects) await rm(project, { recursive: true, force: true })
  console.log('\nThe next measurement should wait five minutes: thousands of files were removed just now.')
}

async function report(count: number, build: string, project: string): Promise<void> {
  const { seconds, peakMegabytes } = await measureBuild(project)
  const { files, megabytes, pages } = weighSite(join(project, 'out'))
  const steps = stepNames.map((step) => `${(seconds[step] ?? 0).toFixed(1)} s`)
  const weights = Object.values(pages).map((kilobytes) => `${kilobytes.toFixed(1)} KB`)
  const cells = [
    count,
    build,
    ...steps,
    `${Math.round(peakMegabytes)} MB`,
    files,
    `${megabytes.toFixed(1)} MB`,
    ...weights,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
