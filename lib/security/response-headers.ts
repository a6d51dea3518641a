import { routes } from '../routes.ts'
import { site } from '../site.ts'
import { siteFileHeaders } from '../site-files/site-file-headers.ts'

/** Headers for the paths that match `source`, in the form of Next's `headers()`. */
export interface HeaderRule {
  source: string
  headers: { key: string; value: string }[]
}

/**
 * What every response says besides the policy each page holds itself, and which files never change.
 * @param preview a deployment that shows drafts: search engines must leave out all of it, files that can say nothing
 *   of themselves among them
 * @param admin whether the site has the editor
 */
export function responseHeaders({
  preview = process.env.VERCEL_ENV === 'preview',
  admin = site.admin !== undefined,
} = {}): HeaderRule[] {
  const all = preview ? { ...everywhere, 'X-Robots-Tag': 'noindex' } : everywhere
  return [
    { source: '/:path*', headers: Object.entries(all).map(([key, value]) => ({ key, value })) },
    ...hashedFiles.map((source) => ({ source, headers: [immutable] })),
    ...siteFileHeaders(),
    { source: searchWorker, headers: [{ key: 'Content-Security-Policy', value: workerPolicy }] },
    ...(admin ? adminHeaders : []),
  ]
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // No `includeSubDomains`: the neighbours of this site on its domain are not its business.
  'Strict-Transport-Security': 'max-age=63072000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The one directive that a page's own policy cannot hold; the older header says the same to older browsers.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  // Only names that browsers know: they complain of others on the console.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
}

// By the form of the name, not by folder alone: a file that an owner puts into public/images may change. Files of
// /_next/static are not here: Vercel and `npm start` mark them themselves, and only where they exist, so that
// nobody keeps a "not found" for a year.
const hashedFiles = ['/assets/:file(.+-[0-9a-f]{10}\\.js)', '/images/:file([0-9a-f]{16,}-.+)']

const searchWorker = '/assets/:file(search-worker-.+\\.js)'

// The search's engine is WebAssembly. It runs in a worker, which goes by the policy of its own response, so that no
// page has to allow any (browser/search/search-worker.ts).
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'"

const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }

// The editor's sign-in window, where it has one, is another site's, and hands the token back to the page.
const adminHeaders: HeaderRule[] = [
  {
    source: `${routes.admin()}/:path*`,
    headers: [
      { key: 'X-Robots-Tag', value: 'noindex' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
    ],
  },
  {
    source: `${routes.admin()}/:file(.+-[0-9A-Z]{8}\\.(?:js|css)|site-[0-9a-f]{10}\\.css)`,
    headers: [immutable],
  },
]
