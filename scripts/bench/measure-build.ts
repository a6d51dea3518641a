import { spawn } from 'node:child_process'
import { treeMemory } from './tree-memory.ts'

/** One `npm run build`, measured. */
export interface MeasuredBuild {
  /** Seconds by step, in the order they ran, and the whole. */
  seconds: Record<string, number>
  /** Highest sum of resident memory of the build's processes, in MB, sampled four times a second. */
  peakMegabytes: number
}

/**
 * Builds a copy of the project as it stands.
 * @throws Error with what the build printed where it fails
 */
export async function measureBuild(project: string): Promise<MeasuredBuild> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: 'content' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  let peakMegabytes = 0
  const sampling = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, treeMemory(child.pid ?? 0))
  }, 250)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(sampling)
  if (code !== 0) throw new Error(output)
  const steps = [...(output.split('Built out/')[1] ?? '').matchAll(/([a-z]+) ([\d.]+) s/g)]
  const seconds = Object.fromEntries(steps.map(([, step, time]) => [step ?? '', Number(time)]))
  return { seconds: { ...seconds, total: (performance.now() - start) / 1000 }, peakMegabytes }
}
