import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunningHost } from './running-host.ts'

/** What `npm start` runs once it has built: the project's own server, in a process of its own. */
export interface OwnServer extends RunningHost {
  pid: number
}

/**
 * Starts the server of a built project.
 * @param project the folder that holds `out/`
 * @param environment such as BASE_PATH
 */
export async function startOwnServer(
  project: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<OwnServer> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(process.execPath, ['--import', tsx, path.join(project, 'scripts/serve.ts')], {
    cwd: project,
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /Serving on (http:\/\/localhost:\d+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  return {
    origin,
    pid: child.pid ?? 0,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
