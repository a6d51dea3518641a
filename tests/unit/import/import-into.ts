import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { parseCall } from '../../../scripts/command/parse-call.ts'
import { importCommand } from '../../../scripts/import/import-command.ts'
import type { ImportReport } from '../../../scripts/import/import-report.ts'
import { runImport } from '../../../scripts/import/run-import.ts'
import { site } from '../reading/site.ts'

const config = { ...site, name: 'Test', description: 'x', url: 'http://localhost', repository: undefined }
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is removed when the test file is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  made.push(folder)
  return folder
}

/** The path of a source that stands in for an editor's own. */
export function source(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/${name}`, import.meta.url))
}

/** Runs the import as the command does. */
export async function importInto(
  contentDir: string,
  ...words: string[]
): Promise<{ code: number; text: string; report: ImportReport }> {
  const call = { ...parseCall(importCommand, words), progress: () => {} }
  const { code, text, json } = await runImport(call, contentDir, config)
  return { code, text, report: json as ImportReport }
}

/** Every file below a folder with its bytes as text. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}

/** `path:line:column rule` of each problem. */
export function places(problems: { path: string; line: number; column: number; rule: string }[]): string[] {
  return problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)
}
