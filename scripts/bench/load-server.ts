import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureTool } from '../tools/ensure-tool.ts'
import { startOwnServer } from './start-own-server.ts'
import { treeMemory } from './tree-memory.ts'

/** What a server came to under a load. */
export interface ServerLoad {
  requests: number
  perSecond: number
  /** Milliseconds until an answer was there: of half of them, and of all but one in a hundred. */
  p50: number
  p99: number
  /** Connections that broke, and answers that took longer than 10 seconds. */
  errors: number
  timeouts: number
  /** Answers by the first digit of their status. */
  statuses: Record<string, number>
  /** Resident memory in MB: idle before, at the end of each third of the load, and when it has rested. */
  memory: { idle: number; thirds: number[]; rested: number }
}

/**
 * Puts the server of `npm start` under load, in a process of its own: pages, feeds, data, a font, an old spelling and
 * what is not there, in turn.
 * @param project folder that holds `out/`
 * @param seconds in all
 * @returns undefined where the tool cannot be had
 */
export async function loadServer(
  project: string,
  { port, connections, seconds }: { port: number; connections: number; seconds: number },
): Promise<ServerLoad | undefined> {
  const tool = ensureTool('load')
  if (!tool) return undefined
  const entry = pathToFileURL(path.join(tool, 'node_modules/autocannon/autocannon.js')).href
  const { default: autocannon } = (await import(entry)) as { default: Autocannon }
  const server = await startOwnServer(project, port)
  try {
    await fetch(server.origin)
    const idle = treeMemory(server.pid)
    const rounds: Round[] = []
    const thirds: number[] = []
    for (let third = 0; third < 3; third++) {
      const url = server.origin
      rounds.push(await autocannon({ url, connections, duration: seconds / 3, requests }))
      thirds.push(treeMemory(server.pid))
    }
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
    return {
      requests: sum((round) => round.requests.total),
      perSecond: sum((round) => round.requests.total) / sum((round) => round.duration),
      p50: Math.max(...rounds.map((round) => round.latency.p50)),
      p99: Math.max(...rounds.map((round) => round.latency.p99)),
      errors: sum((round) => round.errors),
      timeouts: sum((round) => round.timeouts),
      statuses: Object.fromEntries(
        (['2xx', '3xx', '4xx', '5xx'] as const).map((kind) => [kind, sum((round) => round[kind])]),
      ),
      memory: { idle, thirds, rested: treeMemory(server.pid) },
    }
  } finally {
    await server.close()
  }
}

const headers = { 'accept-encoding': 'gzip, br' }
const requests = [
  ...['/', '/interviews/sales-manager-big-tech', '/interviews/tea-farmer', '/tldr', '/categories', '/search'],
  ...['/feed.xml', '/api/v1/interviews.json', '/icon.svg', '/random.json', '/about/', '/nowhere'],
].map((path) => ({ path, headers }))

/** What is used here of Autocannon (https://github.com/mcollina/autocannon#api). */
type Autocannon = (options: {
  url: string
  connections: number
  duration: number
  requests: { path: string; headers: Record<string, string> }[]
}) => Promise<Round>

interface Round {
  requests: { total: number }
  latency: { p50: number; p99: number }
  duration: number
  errors: number
  timeouts: number
  '2xx': number
  '3xx': number
  '4xx': number
  '5xx': number
}
