import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { addressKey } from '../../lib/addresses/address-key.ts'
import { preparedRedirects } from '../../lib/addresses/prepared-redirects.ts'
import type { PreparedRedirects } from '../../lib/addresses/redirect.ts'
import { redirectPage } from '../../lib/addresses/redirect-page.ts'
import { redirectPagePaths } from '../../lib/addresses/redirect-page-paths.ts'
import { mostRules, redirectRules } from '../../lib/addresses/redirect-rules.ts'
import { redirectsFile } from '../../lib/addresses/redirects-file.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import { problemAt, sourceFile } from '../../lib/reading/source-file.ts'
import { routes } from '../../lib/routes.ts'
import { site } from '../../lib/site.ts'
import { strings } from '../../lib/strings/strings.ts'
import { formatProblem } from '../content/format-problem.ts'
import { filesBelow } from '../files/files-below.ts'

/**
 * Makes old paths answer on hosts that do not read the framework's configuration: `_redirects`, and a page at each
 * path that can be a file. Nothing that stands in `out` already is touched. Comes last, so that no other step takes
 * these pages for pages of the series.
 * @throws Error where an old path is a page or file of the built site, leads to none, or a published address is lost
 */
export async function publishRedirects(
  out: string,
  contentDir: string,
  prepared: PreparedRedirects = preparedRedirects(),
): Promise<void> {
  const files = await filesBelow(out)
  await refuse(mistakesOf(files, prepared), contentDir)
  const { redirects } = prepared
  if (redirects.length === 0) return
  await writeFile(
    join(out, '_redirects'),
    redirectsFile(redirects, { forced: Boolean(process.env.NETLIFY), basePath: site.basePath }),
  )
  const pages = pagesBeside(files, prepared)
  const t = strings(site.locale)
  for (const [path, to] of pages) {
    await mkdir(join(out, dirname(path)), { recursive: true })
    await writeFile(join(out, path), redirectPage(to, site, t))
  }
  const rules = redirectRules(prepared).length
  const pageless = redirects.filter(({ from }) => !redirectPagePaths(from).some((path) => pages.has(path)))
  console.log(`\nOld addresses: ${redirects.length}, with ${pages.size} pages that lead on.`)
  if (pageless.length > 0)
    console.log(
      `  ${pageless.length} of them only answer on hosts with redirect rules: no file can stand there.`,
    )
  if (rules > mostRules)
    console.log(`  Vercel takes ${mostRules} as rules; the others answer there by their pages.`)
}

type Mistake = Omit<Problem, 'line' | 'column'> & { written: string }

function mistakesOf(files: string[], { redirects, promised }: PreparedRedirects): Mistake[] {
  const standing = new Set(files.map((path) => addressKey(`/${path}`)))
  const old = new Set(redirects.map(({ from }) => addressKey(from)))
  const say = (
    { path, written }: { path: string; written: string },
    rule: string,
    message: string,
    mend: string,
  ) => ({ path, written, rule, severity: 'error' as const, message, mend })
  return [
    ...redirects
      .filter(({ from }) => standing.has(addressKey(from)))
      .map((redirect) =>
        say(redirect, 'live-address', `${redirect.from} is a page or file of the site.`, 'Remove it.'),
      ),
    ...redirects
      // The check knows of interviews; a withdrawn one answers, though it is no page like others.
      .filter(({ to }) => to.startsWith('/') && !to.startsWith(routes.interview('')))
      .filter(({ to }) => !standing.has(keyOf(to)))
      .map((redirect) =>
        say(redirect, 'redirect-target', `No page stands at ${redirect.to}.`, 'Name one that exists.'),
      ),
    ...promised
      .filter(({ written }) => !standing.has(keyOf(written)) && !old.has(keyOf(written)))
      .map((promise) =>
        say(
          promise,
          'published-address',
          `Nothing answers at ${promise.written} any more.`,
          `Add to redirects.yml: ${promise.written}: ${routes.home()}`,
        ),
      ),
  ]
}

function keyOf(to: string): string {
  return addressKey(decodeURIComponent(to.replace(/#.*$/s, '')))
}

async function refuse(mistakes: Mistake[], contentDir: string): Promise<void> {
  if (mistakes.length === 0) return
  const lines = mistakes.map(async ({ written, ...problem }) => {
    const file = sourceFile(problem.path, await readFile(join(contentDir, problem.path), 'utf8'))
    return formatProblem(problemAt(file, Math.max(0, file.text.indexOf(written)), problem), contentDir)
  })
  throw new Error((await Promise.all(lines)).join('\n'))
}

/** File to target: only where no file, folder or page of that name stands, in whatever letter case. */
function pagesBeside(files: string[], { redirects }: PreparedRedirects): Map<string, string> {
  const takenFiles = new Set(files.map(fold))
  const takenFolders = new Set(files.flatMap((path) => foldersOf(fold(path))))
  const pages = new Map<string, string>()
  for (const { from, to } of redirects) {
    for (const path of redirectPagePaths(from)) {
      const folded = fold(path)
      if (takenFiles.has(folded) || takenFolders.has(folded)) continue
      if (foldersOf(folded).some((folder) => takenFiles.has(folder))) continue
      takenFiles.add(folded)
      for (const folder of foldersOf(folded)) takenFolders.add(folder)
      pages.set(path, to)
    }
  }
  return pages
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** File systems of some editors' machines do not tell letter case apart. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
