import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../build/files-below.ts'
import type { Expectation } from './expectation.ts'

/**
 * What every host has to answer for the series of hosts-content.ts, by what it is about.
 * @param out folder of the built site
 */
export function expectations(out: string): Record<ExpectationGroup, Expectation[]> {
  const files = filesBelow(out).filter((file) => file !== '_redirects' && !isRedirectPage(out, file))
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html')
  const others = files.filter((file) => !file.endsWith('.html'))
  return {
    'every page at its one address': pages.map((file) => ({
      path: encodeURI(addressOf(file)),
      status: 200,
      type: 'text/html',
      utf8: true,
      has: { ...everywhere, 'cache-control': mayChange },
      body: bytes(out, file),
    })),
    'every file, with the type of its kind': others.map((file) => ({
      path: encodeURI(`/${file}`),
      status: 200,
      ...typeOf(file),
      has: everywhere,
      body: bytes(out, file),
    })),
    'files with a hash in their names are kept for good, and no others': others.map((file) => ({
      path: encodeURI(`/${file}`),
      status: 200,
      has: { 'cache-control': isHashed(file) ? immutable : mayChange },
    })),
    'other spellings of an address lead to it in one step': [
      ...pages
        .filter((file) => file !== 'index.html')
        .flatMap((file) => ['/', '.html'].map((ending) => moved(addressOf(file) + ending, addressOf(file)))),
      moved('/index.html', '/'),
      moved('/index', '/'),
      moved('/about/index.html', '/about'),
      moved('/about/?a=1&b=%20', '/about?a=1&b=%20'),
      moved('/feed.xml/', '/feed.xml'),
      moved('/nowhere/', '/nowhere'),
    ],
    'old addresses lead to where they are now, in one step, however they end': [
      ...['', '/', '.html', '/index.html'].flatMap((ending) => [
        moved(`/interviews/baker${ending}`, '/interviews/bread-baker'),
        moved(`/old/BAKER${ending}`, '/interviews/bread-baker'),
        moved(`/パン屋${ending}`, '/interviews/bread-baker'),
        moved(`/tag/手仕事${ending}`, '/categories/手仕事'),
        moved(`/2023/10/01/sales-manager-big-tech${ending}`, '/interviews/sales-manager-big-tech'),
        moved(`/imprint${ending}?a=1`, '/about?a=1#main'),
        moved(`/shop${ending}?b=2`, 'https://example.org/shop?a=1&b=2'),
      ]),
      moved('/shop', 'https://example.org/shop?a=1'),
    ],
    'what is not there is the page that says so': [
      ...['/nowhere', '/interviews', '/interviews/nobody', '/page/99', '/none.xml', '/404', '/assets'],
      ...[
        '/_next/static/none.js',
        '/nowhere/at/all?a=1',
        '/.git/config',
        '/package.json',
        '/deploy/nginx.conf',
      ],
    ].map((path) => ({
      path,
      status: 404,
      type: 'text/html',
      has: { ...everywhere, 'cache-control': mayChange },
      body: bytes(out, '404.html'),
    })),
    'nobody keeps for good that a file with a hash in its name is not there': [
      ...['/assets/site-0123456789.js', '/images/0123456789abcdef-1.avif'],
    ].map((path) => ({ path, status: 404, has: { 'cache-control': mayChange } })),
    'other methods than GET and HEAD are refused': [
      ...['POST', 'PUT', 'DELETE', 'PATCH'].flatMap((method) =>
        ['/', '/about', '/feed.xml'].map((path) => ({ path, method, status: 405 })),
      ),
      { path: '/about', method: 'HEAD', status: 200, type: 'text/html', has: everywhere, body: /^$/ },
      { path: '/nowhere', method: 'HEAD', status: 404, body: /^$/ },
    ],
    'the headers that only some addresses have': [
      ...['/feed.xml', '/rss.xml', '/categories/craft/feed.xml'].map((path) => ({
        path,
        status: 200,
        has: { ...readable, 'content-security-policy': /^default-src 'none'; style-src 'self'/ },
      })),
      ...['/feed.json', '/api/v1/interviews.json', '/llms.txt', '/interviews/bread-baker/source.md'].map(
        (path) => ({ path, status: 200, has: { ...readable, 'content-security-policy': notFramed } }),
      ),
      ...['/', '/about', '/sitemap.xml', '/icon.svg'].map((path) => ({
        path,
        status: 200,
        has: { 'access-control-allow-origin': undefined, 'content-security-policy': notFramed },
      })),
      ...others
        .filter((file) => /^assets\/search-worker-/.test(file))
        .map((file) => ({
          path: `/${file}`,
          status: 200,
          has: { 'content-security-policy': /script-src 'self' 'wasm-unsafe-eval'/ },
        })),
    ],
    'addresses that lead nowhere else': [
      // Neither out of the folder nor to another site.
      ...[
        '/..%2fpackage.json',
        '/%2e%2e/package.json',
        '/about/..%2f..%2fpackage.json',
        '/..%5cpackage.json',
      ],
      ...['/%', '/%zz', '/a%00b'],
    ].map((path) => ({ path, status: [400, 404], has: { location: undefined } })),
  }
}

/** What the expectations are about. */
export const groups = [
  'every page at its one address',
  'every file, with the type of its kind',
  'files with a hash in their names are kept for good, and no others',
  'other spellings of an address lead to it in one step',
  'old addresses lead to where they are now, in one step, however they end',
  'what is not there is the page that says so',
  'nobody keeps for good that a file with a hash in its name is not there',
  'other methods than GET and HEAD are refused',
  'the headers that only some addresses have',
  'addresses that lead nowhere else',
] as const
export type ExpectationGroup = (typeof groups)[number]

/** What every answer says, whatever it is. */
const notFramed = "frame-ancestors 'none'"
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': /frame-ancestors 'none'/,
  'permissions-policy': /camera=\(\)/,
}
const readable = { 'access-control-allow-origin': '*' }
const immutable = 'public, max-age=31536000, immutable'
const mayChange = 'public, max-age=0, must-revalidate'

function moved(from: string, to: string): Expectation {
  return {
    path: encodeURI(from).replaceAll('%25', '%'),
    status: 308,
    location: encodeURI(to).replaceAll('%25', '%'),
  }
}

function addressOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`
}

function bytes(out: string, file: string): Buffer {
  return readFileSync(path.join(out, file))
}

function isRedirectPage(out: string, file: string): boolean {
  return file.endsWith('.html') && readFileSync(path.join(out, file), 'utf8').includes('http-equiv="refresh"')
}

/** By the form of the names that the build gives. */
function isHashed(file: string): boolean {
  return /^(?:assets\/.+-[0-9a-f]{10}\.js|fonts\/.+-[0-9a-f]{10}\.woff2|images\/[0-9a-f]{16,}-.+)$/.test(file)
}

function typeOf(file: string): Pick<Expectation, 'type' | 'utf8'> {
  if (file === 'feed.json') return { type: 'application/feed+json', utf8: true }
  const known = types[path.posix.extname(file)]
  if (path.posix.extname(file) === '') return {}
  // Pagefind's own forms: anything but a type that a browser would show or run.
  return known ?? { type: 'application/octet-stream' }
}

const types: Record<string, Pick<Expectation, 'type' | 'utf8'>> = {
  '.css': { type: 'text/css', utf8: true },
  '.js': { type: 'text/javascript', utf8: true },
  '.json': { type: 'application/json', utf8: true },
  '.md': { type: 'text/markdown', utf8: true },
  '.txt': { type: 'text/plain', utf8: true },
  '.xml': { type: 'application/xml', utf8: true },
  '.webmanifest': { type: 'application/manifest+json' },
  '.avif': { type: 'image/avif' },
  '.jpg': { type: 'image/jpeg' },
  '.jpeg': { type: 'image/jpeg' },
  '.png': { type: 'image/png' },
  '.svg': { type: 'image/svg+xml' },
  '.webp': { type: 'image/webp' },
  '.ico': { type: 'image/x-icon' },
  '.woff2': { type: 'font/woff2' },
}
