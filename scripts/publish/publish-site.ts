import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeholder } from '../../lib/exportable.ts'
import { routes } from '../../lib/routes.ts'
import { site as configured } from '../../lib/site.ts'
import { activeThirdParties } from '../../lib/third-parties/active-third-parties.ts'
import { thirdPartyShares } from '../../lib/third-parties/third-party-share.ts'
import { bundleBrowser } from '../browser/bundle-browser.ts'
import { filesBelow } from '../files/files-below.ts'
import { atMost } from '../workers/at-most.ts'
import { shareWork } from '../workers/share-work.ts'
import { keyboardDialog } from './keyboard-dialog.ts'
import { mountStyles } from './mount-styles.ts'
import type { PagesOfSite } from './publish-pages.ts'
import { searchDialog } from './search-dialog.ts'
import { shortClasses } from './short-classes.ts'

/**
 * Turns Next's export into what is deployed: pages without the framework's runtime and with a policy of their
 * own, the scripts that readers run, and none of the files that only the runtime would ask for.
 * @param out the export's folder, changed in place
 * @param untouched folder of files that are served as they are; their copies in `out` are left alone
 * @throws Error naming the page that holds what may not be published
 */
export async function publishSite(out: string, untouched = 'public'): Promise<void> {
  const asTheyAre = new Set(existsSync(untouched) ? await filesBelow(untouched) : [])
  const paths = new Set((await filesBelow(out)).filter((path) => !asTheyAre.has(path)))
  const ofRuntime = [...paths].filter((path) => onlyForRuntime(path, paths))
  await atMost(16, ofRuntime, (path) => unlink(join(out, path)))
  for (const path of ofRuntime) paths.delete(path)
  const parties = activeThirdParties()
  const { basePath } = configured
  const sheets = await styleSheets(out, paths, basePath)
  const search = `${routes.search().slice(1)}.html`
  const page = async (path: string) => (paths.has(path) ? readFile(join(out, path), 'utf8') : '')
  const dialogs = {
    search: await searchDialog(await page(search), { sheets, basePath }),
    help: await keyboardDialog(await page('404.html'), { sheets, basePath }),
  }
  const scripts = await bundleBrowser(dialogs, basePath)
  const short = shortClasses(sheets)
  const site: PagesOfSite = {
    out,
    basePath,
    script: scripts.site,
    elementScripts: new Map([
      ['random-interview', scripts.random],
      ...(parties.comments ? [['giscus-comments', scripts.comments] as const] : []),
    ]),
    thirdParties: thirdPartyShares(parties, { siteUrl: configured.url, isPreview: configured.isPreview }),
    sheets: short.sheets,
    classNames: short.names,
  }
  const pages = [...paths].filter((path) => path.endsWith('.html'))
  await shareWork(new URL('./publish-pages.ts', import.meta.url), pages, site, fewestPages)
  for (const [address] of site.sheets) await unlink(join(out, address))
  const { help, later } = scripts
  for (const { path, code } of [scripts.site, help, ...later, ...(site.elementScripts?.values() ?? [])]) {
    await mkdir(join(out, dirname(path)), { recursive: true })
    await writeFile(join(out, path), code)
  }
  await removeEmptyFolders(out)
}

/** A thread takes half a second to start, and publishes this many pages in that time. */
const fewestPages = 150

async function styleSheets(
  out: string,
  paths: Set<string>,
  basePath: string,
): Promise<PagesOfSite['sheets']> {
  const sheets = [...paths].filter((path) => path.endsWith('.css'))
  return Promise.all(
    sheets.map(async (path): Promise<[string, string]> => {
      const css = await readFile(join(out, path), 'utf8')
      // What stands in for `light-dark()` in browsers that do not know it, named at every colour.
      return [`/${path}`, mountStyles(css.replaceAll('--lightningcss-', '--'), basePath)]
    }),
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

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const below = join(folder, entry.name)
    await removeEmptyFolders(below)
    if ((await readdir(below)).length === 0) await rmdir(below)
  }
}
