import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import type { Site } from './answer-requests.ts'
import { readPort } from './read-port.ts'
import { type RunningServer, startServer } from './start-server.ts'

/**
 * Serves the built site on PORT until it is interrupted, and says where. What the reader of the terminal can
 * mend (no build, a wrong or taken port) is one plain message and exit code 1.
 */
export async function serveSite(site: Site): Promise<void> {
  try {
    if (!existsSync(path.join(site.directory, 'index.html'))) {
      throw new Error(`There is no built site in ${site.directory}: run "npm run build" first.`)
    }
    const server = await startOn(readPort(process.env.PORT), site)
    console.log(addresses(server, site.basePath).join('\n'))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

async function startOn(port: number, site: Site): Promise<RunningServer> {
  try {
    return await startServer({ ...site, port })
  } catch (cause) {
    const problem = {
      EADDRINUSE: `Port ${port} is taken by another program.`,
      EACCES: `Port ${port} may not be used by this user.`,
    }[(cause as NodeJS.ErrnoException).code ?? '']
    if (!problem) throw cause
    throw new Error(`${problem} Choose another one: ${exampleWithPort(port)}`, { cause })
  }
}

function exampleWithPort(port: number) {
  const other = port < 1024 ? 3000 : port < 65_535 ? port + 1 : 3000
  return process.platform === 'win32' ? `set PORT=${other} && npm start` : `PORT=${other} npm start`
}

function addresses({ url, port }: RunningServer, basePath = ''): string[] {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  return [
    `Serving on ${url}`,
    ...others.map(({ address }) => `        and http://${address}:${port}${basePath}`),
  ]
}
