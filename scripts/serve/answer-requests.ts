import type { RequestListener, ServerResponse } from 'node:http'
import { canonicalPath } from './canonical-path.ts'
import { type HeaderRule, matchHeaders } from './match-headers.ts'
import { readPath } from './read-path.ts'
import { sendFile } from './send-file.ts'

export type Site = { directory: string; headers?: readonly HeaderRule[]; basePath?: string }

/** Answers requests for an exported site as its deployment does: clean addresses, 404.html, the same headers. */
export function answerRequests({ directory, headers = [], basePath = '' }: Site): RequestListener {
  const headersOf = matchHeaders(headers)

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405, 'Method Not Allowed')
    }
    const requested = readPath(request.url ?? '')
    if (!requested) return refuse(response, 400, 'Bad Request')
    const canonical = canonicalPath(requested.path)
    if (canonical !== basePath && !canonical.startsWith(`${basePath}/`))
      return refuse(response, 404, 'Not Found')

    const path = encode(canonical.slice(basePath.length) || '/')
    const deployed = headersOf(path)
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    for (const { key, value } of deployed) response.setHeader(key, value)
    if (requested.path !== canonical) {
      response.setHeader('Location', encode(canonical) + requested.search)
      return refuse(response, 308, 'Permanent Redirect')
    }
    request.url = path
    sendFile(request, response, { directory, headers: deployed })
  }
}

function refuse(response: ServerResponse, status: number, reason: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}

function encode(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}
