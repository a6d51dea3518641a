/** What serve-handler does not know by itself about a file: newer types, and how long it may be kept. */
export const fileHeaders = [
  ...contentType('*.xml', 'application/xml; charset=utf-8'),
  ...contentType('feed.json', 'application/feed+json; charset=utf-8'),
  ...contentType('*.js', 'text/javascript; charset=utf-8'),
  ...contentType('*.mjs', 'text/javascript; charset=utf-8'),
  ...contentType('*.avif', 'image/avif'),
  // Without a type of their own, browsers would have to guess, which another header forbids.
  ...contentType('*.{pf_meta,pf_index,pf_fragment,pf_filter,pagefind}', 'application/octet-stream'),
  // Only for files: the 404 page under this path must not stay for a year.
  {
    source: '/_next/static/**',
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
]

function contentType(name: string, value: string) {
  return [{ source: `/**/${name}`, headers: [{ key: 'Content-Type', value }] }]
}
