import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeholder } from '../../lib/exportable.ts'
import { bundleBrowser } from '../browser/bundle-browser.ts'
import { type PublishedSite, publishPage } from './publish-page.ts'
import { usedStyles } from './used-styles.ts'

/**
 * Turns Next's export into what is deployed: pages without the framework's runtime and with a policy of their
 * own, the script that readers run, and none of the files that only the runtime would ask for.
 * @param out the export's folder, changed in place
 * @param untouched folder of files that are served as they are; their copies in `out` are left alone
 * @throws Error naming the page that holds what may not be published
 */
export async function publishSite(out: string, untouched = 'public'): Promise<void> {
  const asTheyAre = new Set(existsSync(untouched) ? await filesBelow(untouched) : [])
  const paths = new Set((await filesBelow(out)).filter((path) => !asTheyAre.has(path)))
  const [ofRuntime, kept] = divide([...paths], (path) => onlyForRuntime(path, paths))
  await eachOf(ofRuntime, (path) => unlink(join(out, path)))
  const site = { script: await bundleBrowser(), styles: await styleSheets(out, paths) }
  const pages = kept.filter((path) => path.endsWith('.html'))
  await eachOf(pages, async (path) => {
    const file = join(out, path)
    await writeFile(file, await published(path, await readFile(file, 'utf8'), site))
  })
  for (const sheet of site.styles.keys()) await rm(join(out, sheet))
  await mkdir(join(out, dirname(site.script.path)), { recursive: true })
  await writeFile(join(out, site.script.path), site.script.code)
  await removeEmptyFolders(out)
}

/** Does something with each of many files, some at a time: the disk works while the processor does. */
async function eachOf(paths: string[], work: (path: string) => Promise<void>): Promise<void> {
  const rest = paths.values()
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const path of rest) await work(path)
    }),
  )
}

function divide(paths: string[], test: (path: string) => boolean): [string[], string[]] {
  return [paths.filter(test), paths.filter((path) => !test(path))]
}

async function published(path: string, html: string, site: PublishedSite): Promise<string> {
  try {
    return await publishPage(html, site)
  } catch (error) {
    throw new Error(`${path} cannot be published: ${error instanceof Error ? error.message : error}`)
  }
}

async function styleSheets(out: string, paths: Set<string>): Promise<PublishedSite['styles']> {
  const sheets = [...paths].filter((path) => path.endsWith('.css'))
  return new Map(
    await Promise.all(
      sheets.map(async (path) => [`/${path}`, usedStyles(await readFile(join(out, path), 'utf8'))] as const),
    ),
  )
}

/** Next's segment data, script chunks and manifests, its second copy of the 404 page, and routes without pages. */
function onlyForRuntime(path: string, paths: Set<string>): boolean {
  return (
    path.split('/').some((part) => part.startsWith(placeholder)) ||
    /(?:^|\/)__next\.[^/]*\.txt$/.test(path) ||
    (path.endsWith('.txt') && paths.has(path.replace(/txt$/, 'html'))) ||
    /^_next\/static\/.*\.js$/.test(path) ||
    /^_not-found(?:\.|\/)/.test(path)
  )
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const below = join(folder, entry.name)
    await removeEmptyFolders(below)
    if ((await readdir(below)).length === 0) await rmdir(below)
  }
}
