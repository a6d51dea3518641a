import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

// Unit tests alone, without projects: what stands in out/ was not built by the changed code.
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, env: { TZ: 'America/St_Johns' } },
})
