import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { categoryKey } from '../../lib/categories/category-key.ts'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { mostUsedSpelling } from '../../lib/names/most-used-spelling.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import siteConfig from '../../site.config.ts'
import type { ImageFolders } from '../images/find-image.ts'
import type { Fix } from './fix.ts'
import { fixSource } from './fix-source.ts'
import { nativeForm } from './native-form.ts'

/**
 * Mends a content folder's files, and writes those alone in which something was mended: all of them, or none.
 * @throws Error naming a file that cannot be written
 */
export async function fixContent(
  { readings }: CheckedContent,
  folders: ImageFolders,
  { files, native }: { files: SourceFile[]; native: boolean },
): Promise<Fix[]> {
  const spelling = spellings(readings.flatMap(({ values }) => values?.categories ?? []))
  const byPath = new Map(readings.map((reading) => [reading.file.path, reading]))
  const changes: { path: string; before: string; after: string }[] = []
  const all: Fix[] = []
  for (const { path } of files) {
    const reading = byPath.get(path)
    const before = await readFile(join(folders.contentDir, path), 'utf8')
    const fixed = fixSource(path, before, reading && { site: siteConfig, spelling })
    const { fixes } = fixed
    let { text } = fixed
    if (native && reading) {
      const written = await nativeForm(reading, folders, siteConfig)
      // What is mended besides waits for the next call: this one moves every line.
      if (written !== undefined) {
        text = written
        fixes.splice(0, fixes.length, { path, line: 1, what: 'The post is written in the native form now.' })
      }
    }
    if (text === before) continue
    changes.push({ path, before, after: text })
    all.push(...fixes)
  }
  await writeAll(folders.contentDir, changes)
  return all
}

/** Of the spellings that are one category, the one used most. */
function spellings(names: string[]): (category: string) => string {
  const groups = new Map<string, string[]>()
  for (const name of names.map(withoutEdges))
    groups.set(categoryKey(name), [...(groups.get(categoryKey(name)) ?? []), name])
  const chosen = new Map([...groups].map(([key, group]) => [key, mostUsedSpelling(group)]))
  return (category) => chosen.get(categoryKey(category)) ?? withoutEdges(category)
}

function withoutEdges(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}

async function writeAll(
  contentDir: string,
  changes: { path: string; before: string; after: string }[],
): Promise<void> {
  const written: typeof changes = []
  for (const change of changes) {
    const file = join(contentDir, change.path)
    try {
      written.push(change)
      await writeFile(file, change.after)
    } catch (error) {
      for (const { path, before } of written) await writeFile(join(contentDir, path), before).catch(() => {})
      throw new Error(
        `${file} cannot be written, and nothing was changed: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
}
