import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, serialize } from 'parse5'
import { placeholder } from '../../lib/exportable.ts'
import { stripRuntime } from './strip-runtime.ts'

/**
 * Turns Next's export into what is deployed: pages without the framework's runtime, and none of the files that
 * only the runtime would ask for.
 * @param out the export's folder, changed in place
 * @throws Error naming the page that cannot do without the runtime
 */
export async function publishSite(out: string): Promise<void> {
  const paths = new Set(await filesBelow(out))
  for (const path of paths) if (onlyForRuntime(path, paths)) await rm(join(out, path))
  const pages = [...paths].filter((path) => path.endsWith('.html') && !onlyForRuntime(path, paths))
  for (const path of pages) {
    const file = join(out, path)
    const document = parse(await readFile(file, 'utf8'))
    try {
      stripRuntime(document)
    } catch (error) {
      throw new Error(`${path} cannot be published: ${error instanceof Error ? error.message : error}`)
    }
    await writeFile(file, serialize(document))
  }
  await removeEmptyFolders(out)
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
