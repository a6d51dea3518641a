import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from '../reading/site.ts'
import { importInto, newFolder, source } from './import-into.ts'
import { paragraphsOf } from './paragraphs-of.ts'

// The document that started the project lies beside it where the project is made, and nowhere else.
const seed = '../shared/seed'
const present = existsSync(seed)
if (!present) console.log(`${seed} is not here: its test is skipped.`)

const sources = [source('seed-form'), ...(present ? [seed] : [])]

describe.each(sources)('%s', (folder) => {
  test.each([[[]], [['--native']]])('every paragraph is there, its words in order %j', async (options) => {
    const content = newFolder()
    const { report } = await importInto(content, folder, ...options)
    expect(report.written).toHaveLength(report.found)
    const errors = [...report.check, ...report.look].filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const written = readFileSync(join(content, 'interviews', name), 'utf8')
      const { interview, body } = readInterview(sourceFile(`interviews/${name}`, written), site)
      const shown = words([...(interview?.tldr ?? []), interview?.summary, markdownToText(body)].join('\n'))
      const paragraphs = paragraphsOf(readFileSync(join(folder, name), 'utf8'))
      expect(paragraphs.length).toBeGreaterThan(5)
      for (const paragraph of paragraphs) expect(shown).toContain(words(paragraph))
    }
  })
})

function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}
