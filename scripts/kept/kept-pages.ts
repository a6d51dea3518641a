import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { interviewFingerprint } from '../../lib/interview-fingerprint.ts'
import { interviewPage } from '../../lib/interview-page.ts'
import { keptPagesPath } from '../../lib/kept-pages.ts'
import { people } from '../../lib/people/people.ts'
import { personPage } from '../../lib/people/person-page.ts'
import { routes } from '../../lib/routes.ts'
import { series } from '../../lib/series/series.ts'
import { site } from '../../lib/site.ts'
import { codeVersion } from '../cache/code-version.ts'
import { atMost } from '../workers/at-most.ts'
import { keptTexts } from './kept-texts.ts'

/** Pages that an earlier build drew. */
export interface KeptPages {
  /** How many Next need not draw. */
  count: number
  /** Puts the kept pages into `out/`, and keeps those drawn now for the next build. Called once the pages are published. */
  settle(out: string): Promise<void>
}

/**
 * Finds the pages of interviews and people that an earlier build drew of the very same data by the very same code,
 * and notes them for Next to leave out. Most pages of a long series are of these two kinds, and one edit changes few.
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
  const keys = new Map(pagesMadeOf().map(([path, madeOf]) => [path, texts.keyOf(path, site, madeOf)]))
  const kept = [...keys].filter(([, key]) => texts.has(key))
  await mkdir(dirname(keptPagesPath), { recursive: true })
  await writeFile(keptPagesPath, JSON.stringify(kept.map(([path]) => path)))
  return {
    count: kept.length,
    settle: async (out) => {
      const script = ownScript(await readFile(join(out, 'index.html'), 'utf8'))
      await atMost(16, [...keys], async ([path, key]) => {
        const file = join(out, `${decodeURIComponent(path)}.html`)
        if (!texts.has(key)) return texts.keep(key, await readFile(file, 'utf8'))
        const page = await texts.read(key)
        await mkdir(dirname(file), { recursive: true })
        // The script's name follows what a reader can search by; the page is otherwise the same.
        return writeFile(file, page.replaceAll(ownScript(page), script))
      })
      await texts.prune()
    },
  }
}

/** Each page's path and what it is made of. */
function pagesMadeOf(): [path: string, madeOf: unknown][] {
  const interviews = series().all.map(({ slug }): [string, unknown] => {
    const page = interviewPage(slug)
    return [routes.interview(slug), [page, page && interviewFingerprint(page.interview)]]
  })
  const persons = [...people().keys()].map((slug): [string, unknown] => {
    const page = personPage(slug, 1)
    return [routes.person(slug), [page, page?.answered.map(interviewFingerprint)]]
  })
  return [...interviews, ...persons]
}

const files = ['next.config.ts', 'package.json', 'site.config.ts']

/** Address of the script that every page loads. */
function ownScript(page: string): string {
  return /\/assets\/site-[0-9a-f]+\.js/.exec(page)?.[0] ?? ''
}
