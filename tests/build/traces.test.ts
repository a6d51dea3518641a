import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'

// It is written while Next compiles (scripts/build/draw-pages.ts): a compiler that looks at it finds half of a folder.
test('Next’s compiler takes no prepared content for a part of a page', () => {
  const traces = filesBelow('.next/server').filter((file) => file.endsWith('.nft.json'))
  expect(traces.length).toBeGreaterThan(10)
  for (const trace of traces) {
    const { files } = JSON.parse(readFileSync(`.next/server/${trace}`, 'utf8')) as { files: string[] }
    expect(
      files.filter((file) => /(?:^|\/)\.content(?:layer)?\//.test(file)),
      trace,
    ).toEqual([])
  }
})
