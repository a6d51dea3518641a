import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import serveHandler from 'serve-handler'
import { fileHeaders } from './file-headers.ts'
import type { Header } from './match-headers.ts'

type FileMethods = NonNullable<Parameters<typeof serveHandler>[3]>

const compress = compression({
  // Pages are small. With the window that is usual, of 4 MB, 200 readers at once take some hundred MB.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } },
  // A part of a compressed file would not be the part that was asked for.
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
})

/** Sends the file that a canonical address stands for, or 404.html: serve-handler, with its gaps filled. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { directory, headers }: { directory: string; headers: Header[] },
) {
  simplify(request)
  // It answers 304 where this is the very ETag, and then leaves the ETag out.
  const known = request.headers['if-none-match']
  if (known) response.setHeader('ETag', known)

  const config = {
    public: directory,
    cleanUrls: true,
    directoryListing: false,
    etag: true,
    headers: [...fileHeaders, { source: '**', headers }],
  }
  // The types of compression are those of Express, but it uses nothing of it.
  compress(request as never, response as never, () => {
    serveHandler(request, response, config, fileMethods(response)).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end('Internal Server Error\n')
    })
  })
}

/** Takes away what serve-handler would answer wrongly; without it the whole file is sent, which is always right. */
function simplify(request: IncomingMessage) {
  const { range } = request.headers
  const oneRange = range !== undefined && /^bytes=(\d+-\d*|-\d+)$/.test(range)
  if (!oneRange || request.method === 'HEAD' || request.headers['if-range']) delete request.headers.range
  // It would answer 404 as JSON where that is accepted.
  delete request.headers.accept
}

function fileMethods(response: ServerResponse): FileMethods {
  const methods = {
    // A name too long, or a file that may not be read, is not found: no reason for an answer 500.
    lstat: (file: string) =>
      lstat(file).catch((cause: unknown) => {
        throw Object.assign(new Error(`Not found: ${file}`, { cause }), { code: 'ENOENT' })
      }),
    createReadStream: (...parameters: Parameters<typeof createReadStream>) => {
      const stream = createReadStream(...parameters)
      // The file can vanish while it is sent, when the site is built again.
      stream.on('error', () => response.destroy())
      // serve-handler leaves it open after 304, or when the reader has left.
      if (response.destroyed) stream.destroy()
      else response.once('close', () => stream.destroy())
      return stream
    },
  }
  return methods as unknown as FileMethods
}
