import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequests, type Site } from './answer-requests.ts'

export type RunningServer = { url: string; port: number; close(): Promise<void> }

/**
 * Serves a built site; port 0 takes a free one. `close` lets running answers end, for two seconds at most.
 * @param patience milliseconds that a request may take to arrive; a connection may stand still for twice as long
 */
export async function startServer({
  port,
  patience = 30_000,
  ...site
}: Site & { port: number; patience?: number }): Promise<RunningServer> {
  const server = createServer(
    { headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience / 4 },
    answerRequests(site),
  )
  // Who stops to read would otherwise keep a file open for good. Who reads slowly is not idle.
  server.setTimeout(2 * patience)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  const { port: taken } = server.address() as AddressInfo

  return {
    url: `http://localhost:${taken}${site.basePath ?? ''}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        const impatience = setTimeout(() => server.closeAllConnections(), 2000)
        server.close((error) => {
          clearTimeout(impatience)
          if (error) reject(error)
          else resolve()
        })
      }),
  }
}
