import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'

/** What Next has drawn: where each file stands, by its path on the site. */
export interface DrawnSite {
  pages: Map<string, string>
  /** What route handlers made beforehand: the site has none by itself, but an owner may add some. */
  files: Map<string, string>
  sheets: Map<string, string>
  /** What style sheets and components refer to. */
  media: Map<string, string>
}

/**
 * Finds what `next build` has left of a site whose every page can be drawn beforehand.
 * @param nextDir Next's own folder
 * @throws Error naming a route that Next would draw for each reader
 */
export async function drawnSite(nextDir = '.next'): Promise<DrawnSite> {
  await refuseServed(nextDir)
  const site: DrawnSite = { pages: new Map(), files: new Map(), sheets: new Map(), media: new Map() }
  await collect(join(nextDir, 'server/app'), '', site)
  const staticDir = join(nextDir, 'static')
  for (const path of existsSync(staticDir) ? await filesBelow(staticDir) : []) {
    const kind = path.endsWith('.css') ? 'sheets' : path.startsWith('media/') && 'media'
    if (kind) site[kind].set(`_next/static/${path}`, join(staticDir, path))
  }
  return site
}

async function collect(folder: string, path: string, site: DrawnSite): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry
    const file = join(folder, name)
    if (entry.isDirectory()) {
      await collect(file, `${path}${name}/`, site)
    } else if (name.endsWith('.html')) {
      const page = `${path}${name}`
      if (page !== '_global-error.html') site.pages.set(page === '_not-found.html' ? '404.html' : page, file)
    } else if (name.endsWith('.body')) {
      site.files.set(`${path}${name.slice(0, -'.body'.length)}`, file)
    }
  }
}

/** Nobody would be there to draw it. */
async function refuseServed(nextDir: string): Promise<void> {
  const manifest = async (name: string) => JSON.parse(await readFile(join(nextDir, name), 'utf8'))
  const { routes, dynamicRoutes } = await manifest('prerender-manifest.json')
  const drawn = new Set([
    ...Object.keys(dynamicRoutes),
    ...Object.entries<{ srcRoute: string | null }>(routes).map(([path, { srcRoute }]) => srcRoute ?? path),
  ])
  const all: string[] = Object.values(await manifest('app-path-routes-manifest.json'))
  const served = all.find((route) => !drawn.has(route))
  if (served)
    throw new Error(
      `“${served}” would have to be drawn for each reader, and there is no server to do so.  → Do without what only a request knows, and give it generateStaticParams.`,
    )
}
