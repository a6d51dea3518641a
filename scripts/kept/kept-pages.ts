import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fixedPaths } from '../../lib/addresses/site-pages.ts'
import { entryFingerprint, interviewFingerprint } from '../../lib/interview-fingerprint.ts'
import { interviewPage } from '../../lib/interview-page.ts'
import { keptPagesPath } from '../../lib/kept-pages.ts'
import { routes } from '../../lib/routes.ts'
import type { Interview } from '../../lib/schema/interview.ts'
import { series } from '../../lib/series/series.ts'
import { site } from '../../lib/site.ts'
import { listedPages } from '../../lib/sitemap/listed-pages.ts'
import { codeVersion } from '../cache/code-version.ts'
import { atMost } from '../workers/at-most.ts'
import { keptTexts } from './kept-texts.ts'

/** Pages that an earlier build drew. */
export interface KeptPages {
  /** How many Next need not draw. */
  count: number
  /** Puts them into the new site. */
  place(out: string): Promise<void>
  /** Keeps the pages drawn now for the next build. Called once they are published. */
  settle(out: string): Promise<void>
}

/**
 * Finds the pages that an earlier build drew of the very same data by the very same code, and notes them for Next to
 * leave out: of a long series, one edit changes few. The handful that stand whatever the content are always drawn.
 */
export async function keptPages(): Promise<KeptPages> {
  const version = await codeVersion([
    'app',
    'browser',
    'components',
    'lib',
    'scripts/browser',
    'scripts/publish',
    ...files,
  ])
  const texts = await keptTexts('.next/cache/pages', version)
  const { total } = series()
  const keys = new Map(pagesMadeOf().map(([path, madeOf]) => [path, texts.keyOf(path, site, total, madeOf)]))
  /** Of each page that an earlier build drew: the script that it loads. */
  const kept = new Map<string, string>()
  for (const [path, key] of keys) {
    const page = texts.find(key)
    if (page !== undefined) kept.set(path, ownScript(page))
  }
  await mkdir(dirname(keptPagesPath), { recursive: true })
  await writeFile(keptPagesPath, JSON.stringify([...kept.keys()]))
  return {
    count: kept.size,
    place: async (out) => {
      await atMost(16, [...kept.keys()], (path) => texts.place(keys.get(path) ?? '', fileOf(path, out)))
    },
    settle: async (out) => {
      const script = ownScript(await readFile(join(out, 'index.html'), 'utf8'))
      await atMost(16, [...keys], async ([path, key]) => {
        const file = fileOf(path, out)
        const before = kept.get(path)
        if (before === script) return
        const page = await readFile(file, 'utf8')
        if (before === undefined) return texts.keep(key, page, file)
        // The script's name follows what a reader can search by; the page is otherwise the same.
        await rm(file)
        return writeFile(file, page.replaceAll(before, script))
      })
      await texts.prune()
    },
  }
}

function fileOf(path: string, out: string): string {
  return join(out, `${decodeURIComponent(path)}.html`)
}

/** Each page's path and what it is made of. */
function pagesMadeOf(): [path: string, madeOf: unknown][] {
  const { all } = series()
  const fixed = new Set(fixedPaths())
  const listed = listedPages().filter(({ path }) => !fixed.has(path))
  const interviews = new Set<unknown>(all)
  // A page shows no more of the interviews it names than a list does, unless it is their own or quotes them.
  const brief = (data: unknown) =>
    JSON.stringify(data, (_, value) => (interviews.has(value) ? entryFingerprint(value as Interview) : value))
  return [
    ...all.map((interview): [string, unknown] => [
      routes.interview(interview.slug),
      [brief(interviewPage(interview.slug)), interviewFingerprint(interview)],
    ]),
    ...listed.map(({ path, shows, answers }): [string, unknown] => [
      path,
      [brief(shows), answers?.map(interviewFingerprint)],
    ]),
  ]
}

const files = ['next.config.ts', 'package.json', 'site.config.ts']

/** Address of the script that every page loads; a string of its own, as a part of the page would keep it in memory. */
function ownScript(page: string): string {
  const address = /\/assets\/site-[0-9a-f]+\.js/.exec(page)?.[0] ?? ''
  return Buffer.from(address).toString()
}
