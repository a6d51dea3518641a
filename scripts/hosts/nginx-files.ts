import { canonicalPath } from '../../lib/addresses/canonical-path.ts'
import type { Redirect } from '../../lib/addresses/redirect.ts'
import { mountedPath } from '../../lib/mounted-path.ts'
import type { HeaderRule } from '../../lib/security/response-headers.ts'
import { pathPattern } from './path-pattern.ts'

/** What deploy/nginx.conf includes, by file name. */
export interface NginxFiles {
  /** For the block `http`: variables that say of an address where it leads and what its headers are. */
  'rules.conf': string
  /** For the block `server`: the headers. */
  'headers.conf': string
}

/**
 * Writes the headers and redirects of the site in nginx's words, from the same rules that Vercel and `npm start` get.
 * Types of files are not among them: nginx takes no type from a variable, so deploy/nginx.conf lists them.
 * @param redirects every old path; permalink styles are spelled out among them
 * @param basePath the folder of its domain that the site stands in
 * @throws Error where a header holds a sign that nginx takes for its own
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxFiles(
  headers: readonly HeaderRule[],
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
  basePath: string,
): NginxFiles {
  const names = [...new Set(headers.flatMap((rule) => rule.headers.map(({ key }) => key)))].filter(
    (name) => name !== 'Content-Type',
  )
  const moved = new Map(
    // The first one counts; of a map's keys, nginx ignores the letter case.
    redirects
      .toReversed()
      .map(({ from, to }) => [canonicalPath(from).toLowerCase(), mountedPath(basePath, to)]),
  )
  const rules = [
    // Before the first map, or nginx takes its own sizes, which are too small for long addresses.
    `map_hash_max_size ${2 ** Math.ceil(Math.log2(Math.max(2048, moved.size * 2)))};`,
    `map_hash_bucket_size ${bucketSize([...moved.keys()])};`,
    // For a server that stands behind another one's folder.
    map('$host', 'series_folder', [['default', quoted(basePath)]]),
    // Whatever an old address ends with.
    map('$uri', 'series_page', [
      [quoted('~^(?<series_stem>/.*?)(?:/index)?(?:\\.html)?/?$'), '$series_stem'],
    ]),
    map('$args', 'series_question', [
      ['default', quoted('?$args')],
      ['""', '""'],
    ]),
    map('$args', 'series_more', [
      ['default', quoted('&$args')],
      ['""', '""'],
    ]),
    map(
      '$series_page',
      'series_moved',
      [...moved].map(([from, to]) => [quoted(from), quoted(withQuestion(to))]),
    ),
    ...names.map((name) => map('$uri', variable(name), valuesOf(name, headers))),
  ]
  return {
    'rules.conf': `${rules.join('\n\n')}\n`,
    'headers.conf': names.map((name) => `add_header ${name} $${variable(name)} always;\n`).join(''),
  }
}

/** The last rule that matches an address says its header; of a map, the first does. */
function valuesOf(name: string, headers: readonly HeaderRule[]): [string, string][] {
  const values = headers.flatMap(({ source, headers: own }): [string, string][] =>
    own.flatMap(({ key, value }): [string, string][] =>
      key === name ? [[quoted(`~*${pathPattern(source).source}`), quoted(plain(value))]] : [],
    ),
  )
  return [
    ...(name === 'Cache-Control' ? [['default', quoted(askAgain)] as [string, string]] : []),
    ...values.reverse(),
  ]
}

const askAgain = 'public, max-age=0, must-revalidate'

/** What readers have behind a `?` goes along, before the fragment. */
function withQuestion(destination: string): string {
  const [, address = '', hash = ''] = /^([^#]*)(.*)$/s.exec(destination.replaceAll('$', '%24')) ?? []
  return `${address}${address.includes('?') ? '$series_more' : '$series_question'}${hash}`
}

function plain(value: string): string {
  if (value.includes('$')) throw new Error(`nginx cannot be told of a header with a “$”: ${value}`)
  return value
}

function variable(header: string): string {
  return `series_${header.toLowerCase().replaceAll('-', '_')}`
}

function map(from: string, name: string, lines: (readonly [string, string])[]): string {
  return [`map ${from} $${name} {`, ...lines.map(([key, value]) => `    ${key} ${value};`), '}'].join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** An entry has to fit: its text, rounded up to a power of 2, with room for what nginx keeps beside it. */
function bucketSize(keys: string[]): number {
  const longest = Math.max(0, ...keys.map((key) => Buffer.byteLength(key)))
  return 2 ** Math.ceil(Math.log2(Math.max(128, longest + 48)))
}
