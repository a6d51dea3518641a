import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe } from 'vitest'
import { copyProject, projectRoot } from '../../scripts/copy/copy-project.ts'
import { ensureTool } from '../../scripts/tools/ensure-tool.ts'
import { answersAsExpected } from '../hosts/answers-as-expected.ts'
import { hostsContent } from '../hosts/hosts-content.ts'
import { serveVercelOutput } from '../hosts/serve-vercel-output.ts'

const tool = ensureTool('vercel')

describe.skipIf(!tool)('Vercel', () => {
  let project = ''
  beforeAll(async () => {
    project = await builtByVercel(tool ?? '')
  })

  answersAsExpected(
    () => serveVercelOutput(path.join(project, '.vercel/output')),
    () => path.join(project, 'out'),
    [
      // Headers of next.config.ts go by the address alone there; what is not there is not deployed for long either.
      'nobody keeps for good that a file with a hash in its name is not there',
      // Vercel itself answers these, before it reads any configuration.
      'other methods than GET and HEAD are refused',
      'addresses that lead nowhere else',
    ],
  )
})

/**
 * Has Vercel's own builder install and build a copy of the project, as it does after a push; the network is not asked
 * where npm has the packages.
 * @returns the copy
 */
async function builtByVercel(tool: string): Promise<string> {
  const project = copyProject('vercel')
  const content = path.join(project, 'content')
  rmSync(content, { recursive: true, force: true })
  cpSync(await hostsContent(), content, { recursive: true })
  cpSync(path.join(projectRoot, 'package-lock.json'), path.join(project, 'package-lock.json'))
  mkdirSync(path.join(project, '.vercel'))
  writeFileSync(
    path.join(project, '.vercel/project.json'),
    JSON.stringify({
      projectId: 'prj_none',
      orgId: 'team_none',
      settings: {
        framework: 'nextjs',
        installCommand: 'npm ci --include=dev --prefer-offline --no-audit --no-fund',
      },
    }),
  )
  const cli = path.join(tool, 'node_modules/vercel/dist/index.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--prod', '--yes', '--token', 'none'],
    {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VERCEL_ENV: 'production',
        VERCEL_TELEMETRY_DISABLED: '1',
        // Where its adapter is on, which it would hand to Next, the site has to be the same.
        NEXT_ENABLE_ADAPTER: '1',
      },
    },
  )
  if (status !== 0) throw new Error(`vercel build ended with ${status}:\n${stdout}\n${stderr}`)
  return project
}
