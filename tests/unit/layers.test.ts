import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

// The arrows of the house: what each room may import from. Types may be taken from anywhere in lib/.
const rooms: Record<string, RegExp> = {
  app: /^(?:lib|components|app)\//,
  components: /^(?:components\/|lib\/(?:routes|dates|images\/picture-markup)\b)/,
  lib: /^(?:lib\/|site\.config|\.content\/)/,
  browser: /^browser\//,
  'contentlayer.config.ts': /^lib\//,
  'next.config.ts': /^lib\//,
  'site.config.ts': /^lib\//,
  scripts: /^(?:scripts\/|lib\/|site\.config|next\.config)/,
}

interface Import {
  file: string
  target: string
  typeOnly: boolean
}

const files = Object.keys(rooms).flatMap(sourcesIn)
const imports = files.flatMap(importsOf)

describe.each(Object.entries(rooms))('%s', (room, allowed) => {
  it('imports only along the arrows', () => {
    const own = imports.filter(({ file }) => file === room || file.startsWith(`${room}/`))
    if (room !== 'site.config.ts') expect(own.length).toBeGreaterThan(0)
    const backwards = own.filter(
      ({ target, typeOnly }) => !allowed.test(target) && !(typeOnly && /^(?:lib|scripts)\//.test(target)),
    )
    expect(backwards.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
})

it('the bundled browser code is imported by the development server’s entry alone', () => {
  expect(
    imports.filter(({ file, target }) => target.startsWith('browser/') && !file.startsWith('browser/')),
  ).toEqual([])
})

it('only the gate reads what Contentlayer made', () => {
  const readers = files.filter((file) => /contentlayer\/generated/.test(readFileSync(file, 'utf8')))
  expect(readers).toEqual(['lib/series/generated.ts'])
  const gates = imports.filter(({ target }) => target === 'lib/series/generated.ts').map(({ file }) => file)
  expect(gates).toEqual(['lib/series/series.ts'])
})

it('there is no client component', () => {
  expect(files.filter((file) => /^\s*['"]use client['"]/m.test(readFileSync(file, 'utf8')))).toEqual([])
})

it('no address is written by hand outside lib/routes.ts', () => {
  const byHand = files.filter(
    (file) =>
      /^(?:app|components)\//.test(file) && /\bhref=(?:"\/|\{[`'"]\/)/.test(readFileSync(file, 'utf8')),
  )
  expect(byHand).toEqual([])
})

it('each component’s file is named after the component', () => {
  const misnamed = files
    .filter((file) => /^components\/.*\.tsx$/.test(file))
    .filter((file) => {
      const name = path.basename(file, '.tsx').replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
      return !new RegExp(`export (?:async )?function ${name}\\b`).test(readFileSync(file, 'utf8'))
    })
  expect(misnamed).toEqual([])
})

function sourcesIn(room: string): string[] {
  if (room.endsWith('.ts')) return [room]
  return readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name))
}

/** The project's own files that a file imports, as paths from its root. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"\n;]*?\sfrom\s+|\{[^}]*\}\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  return [...statements].flatMap(([, type, from, lazily]) => {
    const target = from ?? lazily ?? ''
    const typeOnly = type !== undefined
    if (target.startsWith('@/')) return [{ file, target: target.slice(2), typeOnly }]
    if (!target.startsWith('.') || target.endsWith('.css')) return []
    return [{ file, target: path.posix.join(path.posix.dirname(file), target), typeOnly }]
  })
}
