import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

// Unit tests alone: what stands in out/ was not built by the changed code. Stryker runs them in threads, and a thread
// cannot enter a folder.
const tests = readdirSync(path.join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/unit/${file.replaceAll('\\', '/')}`)
  .filter((file) => !readFileSync(path.join(root, file), 'utf8').includes('process.chdir('))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: { include: tests, testTimeout: 60_000, env: { TZ: 'America/St_Johns' } },
})
