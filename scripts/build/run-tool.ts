import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Runs a script with this Node, and waits for its end.
 * @param script absolute path, or relative to the working folder
 * @param signal ends it at once
 * @throws Error naming the tool where it does not exit with 0; its cause is the exit code, or null for a signal
 */
export async function runTool(
  name: string,
  script: string,
  args: string[] = [],
  signal?: AbortSignal,
): Promise<void> {
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithParent, script, ...args], {
      stdio: 'inherit',
      env: toolEnvironment(),
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    })
    child.on('error', reject)
    child.on('exit', resolve)
  })
  if (code !== 0)
    throw new Error(`${name} ended with ${code ?? 'a signal'}; its own words are above.`, { cause: code })
}

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href

/** The environment in which the tools do their best, their own child processes included. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Contentlayer takes the working folder from PWD, which is another's where a program set it without a shell.
    PWD: process.cwd(),
    // Vercel's adapter would deploy the pages as Next draws them; without it, it asks where the site is (putInPlace).
    NEXT_ADAPTER_PATH: '',
    // Nobody asked the owner whether to tell Next's makers of each build, and the build would wait for the telling.
    NEXT_TELEMETRY_DISABLED: process.env.NEXT_TELEMETRY_DISABLED ?? '1',
    // A page or document leaves much short-lived data: with some room for it, collecting takes less
    // time; with more than this, the tools of a build together pass 2 GB.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=24`.trim(),
  }
}

/** Absolute path of a package's script. */
export function toolPath(tool: { package: string; script: string }): string {
  const manifest = createRequire(import.meta.url).resolve(`${tool.package}/package.json`)
  return join(dirname(manifest), tool.script)
}

export const contentlayer = { package: 'contentlayer2', script: 'bin/cli.cjs' }
export const next = { package: 'next', script: 'dist/bin/next' }
