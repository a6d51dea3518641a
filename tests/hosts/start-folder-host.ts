import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import type { RunningHost } from '../../scripts/bench/running-host.ts'

/**
 * Serves a built site in a folder of its host as GitHub Pages does: files, addresses without `.html`, a 404 page, and
 * nothing of the project's own headers or redirects.
 */
export async function startFolderHost(out: string, folder: string, port: number): Promise<RunningHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (!pathname.startsWith(`${folder}/`)) return void response.writeHead(404).end()
    const name = path.join(out, decodeURIComponent(pathname.slice(folder.length)))
    const file = [name, `${name}.html`, path.join(name, 'index.html')].find(
      (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
    )
    response.writeHead(file ? 200 : 404, {
      'Content-Type': types[path.extname(file ?? '.html')] ?? 'application/octet-stream',
    })
    createReadStream(file ?? path.join(out, '404.html')).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}
