import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type CopyConfig, copyProject, projectRoot } from './copy-project.ts'

/** What a build of another series printed and made. */
export interface BuiltCopy {
  /** Exit code of `npm run build`. */
  code: number | null
  output: string
  /** Absolute path of its `out/`. */
  out: string
}

/** Builds another content folder with this code, in a copy of the project. */
export function buildCopy(
  name: string,
  contentDir: string,
  environment: Record<string, string> = {},
  config: CopyConfig = {},
): BuiltCopy {
  const copy = copyProject(name, config)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: copy,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      CONTENT_DIR: path.resolve(projectRoot, contentDir),
    },
    encoding: 'utf8',
  })
  return { code: status, output: stdout + stderr, out: path.join(copy, 'out') }
}
