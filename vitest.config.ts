import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = path.dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  resolve: {
    alias: { '@': root, 'contentlayer/generated': path.join(root, '.contentlayer/generated') },
  },
  test: {
    pool: 'forks',
    // `npm run coverage`: what no unit test runs. Routes and the publish step's whole are tested in what stands in out/.
    coverage: {
      provider: 'v8',
      include: ['{admin,browser,components,lib,scripts}/**/*.{ts,tsx}'],
      reporter: [['text', { skipFull: true }], 'html', 'json-summary'],
      reportOnFailure: true,
      reportsDirectory: 'node_modules/.cache/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Some start programs, on a machine that may be busy with other things.
          testTimeout: 60_000,
          // Far from UTC and by half an hour, so that a date read in the machine's own zone shows itself.
          env: { TZ: 'America/St_Johns' },
        },
      },
      {
        extends: true,
        test: {
          // These read out/, or build another series of their own.
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          // Whole builds, other programs, real loads: `npm run test:heavy`.
          name: 'heavy',
          include: ['tests/heavy/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
        },
      },
    ],
  },
})
