import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { copyProject } from '../../scripts/copy/copy-project.ts'
import { filesBelow } from '../build/files-below.ts'

/** A copy of the project with a content folder of its own, to be built again and again. */
export function projectWith(name: string, content = 'content'): string {
  const project = copyProject(name)
  mkdirSync(path.join(project, 'content'))
  cpSync(content, path.join(project, 'content'), { recursive: true })
  return project
}

/** A build under way. */
export interface RunningBuild {
  child: ChildProcess
  /** What it has printed so far. */
  output(): string
  /** Its exit code; null after a signal. */
  ended: Promise<number | null>
}

/** Starts `npm run build` in a copy. */
export function startBuild(
  project: string,
  environment: Record<string, string> = {},
  user?: { uid: number; gid: number },
): RunningBuild {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: 'content', ...oneDay, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code) }
}

/** Builds a copy to the end. */
export async function buildIn(
  project: string,
  ...how: [environment?: Record<string, string>, user?: { uid: number; gid: number }]
): Promise<{ code: number | null; output: string }> {
  const { ended, output } = startBuild(project, ...how)
  return { code: await ended, output: output() }
}

/** What stands below a folder: a hash of each file by its path. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  )
}

// A page that says which day it was built says the same in every build.
const oneDay = { SOURCE_DATE_EPOCH: '1700000000' }
