import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { RunningHost } from '../../scripts/bench/running-host.ts'
import { filesBelow } from '../build/files-below.ts'

interface Route {
  src?: string
  dest?: string
  headers?: Record<string, string>
  status?: number
  continue?: boolean
  caseSensitive?: boolean
  handle?: string
}

interface Config {
  version: number
  routes: Route[]
  overrides?: Record<string, { path?: string; contentType?: string }>
}

/**
 * Serves what `vercel build` left, by the words of its own configuration: routes in their order up to the files, then
 * those for a file that was found or for none. Only what a site without functions can have is read.
 * @param output the folder `.vercel/output`
 * @throws Error where the configuration has something that is not read here
 * @see https://vercel.com/docs/build-output-api/configuration
 */
export async function serveVercelOutput(output: string): Promise<RunningHost> {
  const {
    version,
    routes,
    overrides = {},
  }: Config = JSON.parse(readFileSync(path.join(output, 'config.json'), 'utf8'))
  if (version !== 3) throw new Error(`config.json is of version ${version}.`)
  const phases = phasesOf(routes)
  const files = new Map(
    filesBelow(path.join(output, 'static')).map((file) => [
      overrides[file]?.path ?? file,
      { file, type: overrides[file]?.contentType ?? typeOf(file) },
    ]),
  )

  const server = createServer((request, response) => {
    const [, rawPath = '', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? []
    const headers: Record<string, string> = { 'Cache-Control': 'public, max-age=0, must-revalidate' }
    let status: number | undefined
    let asked = rawPath
    /** @returns true where the answer is given */
    const follow = (phase: string): boolean => {
      for (const route of phases.get(phase) ?? []) {
        const match = new RegExp(`^${route.src}$`, route.caseSensitive ? '' : 'i').exec(asked)
        if (!match) continue
        for (const [name, value] of Object.entries(route.headers ?? {})) headers[name] = filled(value, match)
        if (route.status) status = route.status
        if (route.dest) asked = filled(route.dest, match)
        const { Location: location } = headers
        if (location !== undefined && status && status >= 300 && status < 400) {
          headers.Location = withSearch(location, search)
          response.writeHead(status, headers).end()
          return true
        }
        if (!route.continue) break
      }
      return false
    }
    const send = (path: string): boolean => {
      const found = files.get(nameOf(path))
      if (!found) return false
      follow('hit')
      const body = readFileSync(`${output}/static/${found.file}`)
      response.writeHead(status ?? 200, { 'Content-Type': found.type, ...headers })
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    }

    // A broken encoding never comes as far as the routes.
    if (decoded(rawPath) === undefined) return void response.writeHead(400).end()
    if (follow('')) return
    if (status === undefined && send(asked)) return
    status = 404
    follow('error')
    if (!send(asked)) response.writeHead(404, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function phasesOf(routes: Route[]): Map<string, Route[]> {
  const phases = new Map<string, Route[]>([['', []]])
  let phase = ''
  for (const route of routes) {
    const unread = Object.keys(route).filter((key) => !known.has(key))
    if (unread.length > 0) throw new Error(`A route has ${unread.join(', ')}, which is not read here.`)
    if (route.handle !== undefined) {
      phase = route.handle
      phases.set(phase, [])
    } else phases.get(phase)?.push(route)
  }
  return phases
}

const known = new Set([
  ...['src', 'dest', 'headers', 'status', 'continue', 'caseSensitive', 'handle'],
  // Whether a rewritten address is looked for again, and which route's header counts: of the framework's runtime.
  ...['check', 'important'],
])

function filled(text: string, match: RegExpExecArray): string {
  return text.replace(/\$(\d+)/g, (_, index) => match[Number(index)] ?? '')
}

function withSearch(location: string, search: string): string {
  if (search === '') return location
  const [, address = '', hash = ''] = /^([^#]*)(.*)$/s.exec(location) ?? []
  return `${address}${address.includes('?') ? `&${search.slice(1)}` : search}${hash}`
}

function nameOf(address: string): string {
  return (decoded(address) ?? '').slice(1) || 'index'
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** What Vercel says of a file by its name alone. */
function typeOf(file: string): string {
  return types[path.posix.extname(file)] ?? 'application/octet-stream'
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
