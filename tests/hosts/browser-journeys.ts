import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { projectRoot } from '../../scripts/copy/copy-project.ts'

/**
 * Runs the browser's journeys against a running host.
 * @returns what they printed, and whether all succeeded
 */
export async function browserJourneys(origin: string): Promise<{ succeeded: boolean; output: string }> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const specs = ['journey', 'search', 'policy'].map((name) => `tests/browser/${name}.spec.ts`)
  const child = spawn(process.execPath, [cli, 'test', ...specs], {
    cwd: projectRoot,
    env: { ...process.env, BROWSER_TEST_URL: origin },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const hear = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  return { succeeded: code === 0, output }
}
