import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Runs the command line tool of an installed package with this Node.
 * @param tool package name and the path of its script within the package
 * @throws Error naming the tool where it does not exit with 0
 */
export async function runTool(tool: { package: string; script: string }, args: string[]): Promise<void> {
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath(tool), ...args], {
      stdio: 'inherit',
      env: toolEnvironment(),
    })
    child.on('error', reject)
    child.on('exit', resolve)
  })
  if (code !== 0)
    throw new Error(`${tool.package} ended with ${code ?? 'a signal'}; its own words are above.`)
}

/** Contentlayer takes the working folder from PWD, which is another's where a program set it without a shell. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PWD: process.cwd() }
}

/** Absolute path of a package's script. */
export function toolPath(tool: { package: string; script: string }): string {
  const manifest = createRequire(import.meta.url).resolve(`${tool.package}/package.json`)
  return join(dirname(manifest), tool.script)
}

export const contentlayer = { package: 'contentlayer2', script: 'bin/cli.cjs' }
export const next = { package: 'next', script: 'dist/bin/next' }
