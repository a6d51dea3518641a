import { existsSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { canonicalPath } from '../../lib/addresses/canonical-path.ts'
import { encodePath } from '../../lib/addresses/encode-path.ts'
import { type HeaderRule, matchHeaders } from './match-headers.ts'
import { matchRedirects, type RedirectRule } from './match-redirects.ts'
import { readPath } from './read-path.ts'
import { sendFile } from './send-file.ts'

export type Site = {
  directory: string
  headers?: readonly HeaderRule[]
  redirects?: readonly RedirectRule[]
  basePath?: string
}

/**
 * Answers requests for a built site as its deployment does: clean addresses, 404.html, the same headers and
 * redirects.
 */
export function answerRequests({
  directory,
  headers = [],
  redirects = [],
  basePath = '',
}: Site): RequestListener {
  const headersOf = matchHeaders(headers)
  const redirectOf = matchRedirects(redirects)

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405, 'Method Not Allowed')
    }
    const requested = readPath(request.url ?? '')
    if (!requested) return refuse(response, 400, 'Bad Request')
    if (requested.path !== basePath && !requested.path.startsWith(`${basePath}/`))
      return refuse(response, 404, 'Not Found')

    const inner = requested.path.slice(basePath.length)
    const canonical = canonicalPath(inner)
    const path = encodePath(canonical)
    const deployed = headersOf(path).filter(
      // Nobody may keep for a year that there is no such file.
      ({ key }) => !/^cache-control$/i.test(key) || existsSync(join(directory, canonical)),
    )
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    for (const { key, value } of deployed) response.setHeader(key, value)
    // Before the address is tidied: an old path takes one step to where it leads now, however it is spelled.
    const old = redirectOf(encodePath(inner.replace(/^\/{2,}/, '/') || '/'))
    const location = old ?? (inner === canonical ? undefined : basePath + path)
    if (location !== undefined) {
      response.setHeader('Location', withSearch(location, requested.search))
      return refuse(response, 308, 'Permanent Redirect')
    }
    // The page for what is not there is none itself, as on Vercel.
    request.url = path === '/404' ? '/404/404' : path
    sendFile(request, response, { directory, headers: deployed })
  }
}

function refuse(response: ServerResponse, status: number, reason: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}

/** What readers have behind a `?` goes along, before the fragment. */
function withSearch(location: string, search: string): string {
  if (search === '') return location
  const [, address = '', hash = ''] = /^([^#]*)(.*)$/s.exec(location) ?? []
  return `${address}${address.includes('?') ? `&${search.slice(1)}` : search}${hash}`
}
