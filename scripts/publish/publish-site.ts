import { constants, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { routes } from '../../lib/routes.ts'
import { site as configured } from '../../lib/site.ts'
import { activeThirdParties } from '../../lib/third-parties/active-third-parties.ts'
import { thirdPartyShares } from '../../lib/third-parties/third-party-share.ts'
import { bundleBrowser } from '../browser/bundle-browser.ts'
import { makeFoldersOf } from '../files/make-folders-of.ts'
import { atMost } from '../workers/at-most.ts'
import { shareWork } from '../workers/share-work.ts'
import { addressTaken } from './address-taken.ts'
import type { DrawnSite } from './drawn-site.ts'
import { keyboardDialog } from './keyboard-dialog.ts'
import { mountStyles } from './mount-styles.ts'
import type { PagesOfSite } from './publish-pages.ts'
import { renameProperties } from './rename-properties.ts'
import { searchDialog } from './search-dialog.ts'
import { shortProperties } from './short-properties.ts'

/**
 * Makes of what Next has drawn what is deployed: pages without the framework's runtime and with a policy of their own,
 * the scripts that readers run, and none of the files that only the runtime would ask for.
 * @param out folder of the new site; feeds, data and kept pages may stand there already
 * @param asTheyAre folder of files that are served as they are
 * @throws Error naming the page that holds what may not be published, or whose address such a file has
 */
export async function publishSite(drawn: DrawnSite, out: string, asTheyAre = 'public'): Promise<void> {
  if (existsSync(asTheyAre)) await copyFolder(asTheyAre, out)
  await copyAll(new Map([...drawn.files, ...drawn.media]), out)
  const parties = activeThirdParties()
  const { basePath } = configured
  const { sheets, properties } = await styleSheets(drawn, basePath)
  const page = async (path: string) => {
    const file = drawn.pages.get(path)
    return file === undefined ? '' : readFile(file, 'utf8')
  }
  const dialogs = {
    search: await searchDialog(await page(`${routes.search().slice(1)}.html`), { sheets, basePath }),
    help: await keyboardDialog(await page('404.html'), { sheets, basePath }),
  }
  const scripts = await bundleBrowser(dialogs, basePath)
  const site: PagesOfSite = {
    out,
    basePath,
    script: scripts.site,
    elementScripts: new Map([
      ['random-interview', scripts.random],
      ...(parties.comments ? [['giscus-comments', scripts.comments] as const] : []),
    ]),
    thirdParties: thirdPartyShares(parties, { siteUrl: configured.url, isPreview: configured.isPreview }),
    sheets,
    properties,
  }
  await shareWork(new URL('./publish-pages.ts', import.meta.url), [...drawn.pages], site, fewestPages)
  const { help, later } = scripts
  for (const { path, code } of [scripts.site, help, ...later, ...(site.elementScripts?.values() ?? [])]) {
    await mkdir(join(out, dirname(path)), { recursive: true })
    await writeFile(join(out, path), code)
  }
}

/** A process takes half a second to start, and publishes this many pages in that time. */
const fewestPages = 150

/** By hand: what `fs.cp` says of folders that stand there already differs between versions of Node. */
async function copyFolder(folder: string, out: string, below = ''): Promise<void> {
  await mkdir(join(out, below), { recursive: true })
  for (const name of await readdir(join(folder, below))) {
    const path = join(below, name)
    const isFolder = (await stat(join(folder, path))).isDirectory()
    if (isFolder) await copyFolder(folder, out, path)
    else await copyNew(join(folder, path), join(out, path), path)
  }
}

async function copyNew(from: string, to: string, path: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL).catch((error) => {
    throw errorCode(error) === 'EEXIST' ? addressTaken(path.split(sep).join('/')) : error
  })
}

async function copyAll(files: ReadonlyMap<string, string>, out: string): Promise<void> {
  await makeFoldersOf([...files.keys()].map((path) => join(out, path)))
  await atMost(8, [...files], ([path, file]) => copyFile(file, join(out, path)))
}

async function styleSheets(
  drawn: DrawnSite,
  basePath: string,
): Promise<Pick<PagesOfSite, 'sheets' | 'properties'>> {
  const read = async ([path, file]: [string, string]) => [`/${path}`, await readFile(file, 'utf8')] as const
  const texts = await Promise.all([...drawn.sheets].map(read))
  const properties = shortProperties(texts.map(([, css]) => css).join('\n'))
  const sheets = texts.map(([address, css]): [string, string] => [
    address,
    mountStyles(renameProperties(css, properties), basePath),
  ])
  return { sheets, properties }
}
