import { spawn } from 'node:child_process'

export type Command = { command: string; parameters: string[]; minutes: number }

/** Runs a command without showing what it prints; resolves with that when it fails, with undefined when all is well. */
export function runQuietly({ command, parameters, minutes }: Command): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = [`$ ${command} ${parameters.join(' ')}\n`]
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.stdout.on('data', (chunk) => lines.push(String(chunk)))
    child.stderr.on('data', (chunk) => lines.push(String(chunk)))
    child.on('error', (error) => resolve(`${lines.join('')}${error.message}\n`))
    // Not "close": after the time limit a child of the child may still hold the pipes.
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve(undefined)
      child.stdout.destroy()
      child.stderr.destroy()
      resolve(`${lines.join('')}(ended with ${signal ?? code})\n`)
    })
  })
}
