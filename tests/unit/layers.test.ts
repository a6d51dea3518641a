import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

// The arrows of the house: what each room may import from. Types may be taken from anywhere in lib/.
const rooms: Record<string, RegExp> = {
  app: /^(?:lib|components|app)\//,
  components: /^(?:components\/|lib\/(?:routes|dates|images\/picture-markup)\b)/,
  lib: /^(?:lib\/|site\.config|\.content\/)/,
  // How words are told apart is one function, for the build that indexes and the browser that asks.
  browser: /^(?:browser\/|lib\/search\/words-apart\.ts$)/,
  // What an editor's browser runs at /admin: the reader, the check and the article of the site itself.
  admin: /^(?:admin|lib|components)\//,
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
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))

describe.each(Object.entries(rooms))('%s', (room, allowed) => {
  it('imports only along the arrows', () => {
    const own = imports.filter(({ file }) => file === room || file.startsWith(`${room}/`))
    if (room !== 'site.config.ts') expect(own.length).toBeGreaterThan(0)
    expect(backwards(own, allowed)).toEqual([])
  })
})

describe('a backwards arrow is seen', () => {
  it.each([
    ['components/x.tsx', "import { series } from '@/lib/series/series'"],
    ['components/x.tsx', "import { readInterview } from '../lib/reading/read-interview.ts'"],
    ['components/x.tsx', "import type { Props } from '@/scripts/build'"],
    ['app/x/page.tsx', "const x = await import('../../scripts/check.ts')"],
    ['app/page.tsx', "import React, {\n  useState,\n} from '@/browser/theme'"],
    ['lib/x.ts', "import { Prose } from '../components/prose.tsx'"],
    ['lib/x.ts', "import type { Prose } from '../components/prose.tsx'"],
    ['lib/series/x.ts', "export * from '../../app/layout'"],
    ['lib/x.ts', "import '../scripts/check.ts'"],
    ['lib/x.ts', "export { check } from '../scripts/check.ts'"],
    ['browser/x.ts', "import { routes } from '../lib/routes.ts'"],
    ['browser/x.ts', "import type { Site } from '../lib/site.ts'"],
    ['admin/x.ts', "import { check } from '../scripts/check.ts'"],
    ['lib/x.ts', "import { start } from '../admin/admin.ts'"],
    ['contentlayer.config.ts', "import { check } from './scripts/check.ts'"],
  ])('%s: %s', (file, source) => {
    const room = rooms[file] ? file : (file.split('/')[0] ?? '')
    const found = importsOf(file, `import { z } from 'zod'\n${source}\n`)
    expect(backwards(found, rooms[room] ?? /$/)).toHaveLength(1)
  })

  it.each([
    ['components/x.tsx', "import type { Interview } from '@/lib/schema/interview'"],
    ['components/x.tsx', "import { type Interview, type Cover } from '../lib/schema/interview.ts'"],
    ['components/x.tsx', "import { routes } from '@/lib/routes'"],
    ['app/page.tsx', "import { series } from '@/lib/series/series'"],
  ])('but not in %s: %s', (file, source) => {
    const found = importsOf(file, source)
    expect(found).toHaveLength(1)
    expect(backwards(found, rooms[file.split('/')[0] ?? ''] ?? /$/)).toEqual([])
  })
})

it('the bundled browser code is imported by the development server’s entry alone', () => {
  expect(
    imports.filter(({ file, target }) => target.startsWith('browser/') && !file.startsWith('browser/')),
  ).toEqual([])
})

it('only the gate reads what Contentlayer made', () => {
  const readers = files.filter((file) => /contentlayer\/generated/.test(sources.get(file) ?? ''))
  expect(readers).toEqual(['lib/series/generated.ts'])
  const gates = imports.filter(({ target }) => target === 'lib/series/generated.ts').map(({ file }) => file)
  expect(gates).toEqual(['lib/series/series.ts'])
})

it('there is no client component', () => {
  expect(files.filter((file) => /^\s*['"]use client['"]/m.test(sources.get(file) ?? ''))).toEqual([])
})

it('no address is written by hand outside lib/routes.ts', () => {
  const byHand = [...sources].filter(
    ([file, source]) => /^(?:app|components)\//.test(file) && internalAddress.test(source),
  )
  expect(byHand.map(([file]) => file)).toEqual([])
  expect('<a href="/about">').toMatch(internalAddress)
  expect('<Link href={`/interviews/`}>').toMatch(internalAddress)
  expect("{ href: '/', text }").toMatch(internalAddress)
  expect("redirect('/about')").toMatch(internalAddress)
})

it('each component’s file is named after the component', () => {
  const misnamed = files
    .filter((file) => /^components\/.*\.tsx$/.test(file))
    .filter((file) => {
      const name = path.basename(file, '.tsx').replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
      return !new RegExp(`export (?:async )?function ${name}\\b`).test(sources.get(file) ?? '')
    })
  expect(misnamed).toEqual([])
})

function sourcesIn(room: string): string[] {
  if (room.endsWith('.ts')) return [room]
  return readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name))
}

/** Text in quotes that begins like a path of the site; an import's path does not. */
const internalAddress = /(?:href=|href: ?|[({,] ?)\{?['"`]\/(?!\/)/

/** What is imported against the arrows. A type binds nothing at run time: any room may take one from lib/. */
function backwards(own: Import[], allowed: RegExp): string[] {
  return own
    .filter(({ file, target, typeOnly }) => {
      const isType = typeOnly && target.startsWith('lib/') && !file.startsWith('browser/')
      return !allowed.test(target) && !isType
    })
    .map(({ file, target }) => `${file} → ${target}`)
}

/** The project's own files that a file imports, as paths from its root. */
function importsOf(file: string, source: string): Import[] {
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?<what>[^'"`;()=]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"`](?<lazily>[^'"`]+)['"`]/g,
  )
  return [...statements].flatMap(({ groups = {} }) => {
    const target = groups.from ?? groups.lazily ?? ''
    const typeOnly = isTypeOnly(groups.what ?? '')
    if (target.startsWith('@/')) return [{ file, target: target.slice(2), typeOnly }]
    if (!target.startsWith('.') || target.endsWith('.css')) return []
    return [{ file, target: path.posix.join(path.posix.dirname(file), target), typeOnly }]
  })
}

/** `type { A } from`, or `{ type A, type B } from`. */
function isTypeOnly(what: string): boolean {
  const names = /^\{([^}]*)\}\s*from\s*$/
    .exec(what)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '')
  return /^type\s/.test(what) || (names?.every((name) => /^\s*type\s/.test(name)) ?? false)
}
