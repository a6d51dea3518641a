import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkContent } from '../../lib/checking/check-content.ts'
import { generateSeries } from '../../scripts/bench/generate-series.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import { copyProject } from '../../scripts/copy/copy-project.ts'
import siteConfig from '../../site.config.ts'
import { filesBelow } from '../build/files-below.ts'
import { formsOf, lostWords } from '../build/lost-words.ts'
import { plainBytes } from '../build/plain-bytes.ts'
import { buildIn, contentsOf } from './build-in.ts'

const secret = 'chrysoberyl'
let project: string
const inProject = (...parts: string[]) => path.join(project, ...parts)

beforeAll(async () => {
  project = await seriesProject('long')
  for (const number of taken) plant(number)
  expect(await buildIn(project)).toMatchObject({ code: 0 })
})

test('of a hundred interviews, every word stands in every form', async () => {
  const { files } = await readContentFiles(inProject('content'))
  const { readings } = checkContent(files, { ...siteConfig, total: 100 })
  expect(readings).toHaveLength(100)
  const forms = formsOf(inProject('out'))
  const fed = new Set<string>()
  for (const reading of readings) {
    const slug = reading.interview?.slug ?? ''
    for (const [form, text] of Object.entries(forms(slug))) {
      expect(lostWords(reading, text), `${slug}, ${form}`).toEqual([])
      if (form.endsWith('feed')) fed.add(`${slug} ${form}`)
    }
  }
  expect(fed.size).toBe(3 * 20)
})

describe('once a draft, put off, withdrawn or deleted', () => {
  beforeAll(async () => {
    expect(naming(inProject('out')).length).toBeGreaterThan(20)
    takeBack(project)
    expect(await buildIn(project)).toMatchObject({ code: 0 })
  })

  test('nothing of an interview comes back from what earlier builds kept', () => {
    expect(naming(inProject('out'))).toEqual([])
  })

  test('the site is the one that a build from nothing makes', async () => {
    const cold = await seriesProject('long-cold')
    for (const number of taken) plant(number, cold)
    takeBack(cold)
    expect(await buildIn(cold)).toMatchObject({ code: 0 })
    expect(contentsOf(inProject('out'))).toEqual(contentsOf(path.join(cold, 'out')))
  })
})

const withdrawn = 99
const taken = [97, 98, withdrawn, 100]

async function seriesProject(name: string): Promise<string> {
  const copy = copyProject(name, { total: 100 })
  await generateSeries(path.join(copy, 'content'), 100)
  return copy
}

/** Puts a word nobody else says everywhere into an interview: its fields, its headings, its text. */
function plant(number: number, into = project): void {
  edit(into, number, (text) =>
    text
      .replace(/^title: /m, `title: ${secret} `)
      // The old path of a withdrawn one goes on to lead to its notice.
      .replace(/^date:/m, number === withdrawn ? 'date:' : `aliases: [/${secret}-${number}]\ndate:`)
      .replace(/^categories: \[/m, `categories: [${secret}, `)
      .replace(/name: Person/, `name: ${secret}`)
      .replace(/^tldr:$/m, `tldr:\n  - ${secret}`)
      .concat(`\n## What is ${secret}?\n\nIt is ${secret}.\n`),
  )
}

function takeBack(from: string): void {
  edit(from, 97, (text) => text.replace(/^date:/m, 'draft: true\ndate:'))
  edit(from, 98, (text) => text.replace(/^date: .*$/m, 'date: 2999-01-01'))
  edit(from, withdrawn, (text) => text.replace(/^date:/m, 'withdrawn: 2024-05-01\ndate:'))
  rmSync(fileOf(from, 100))
}

function edit(project: string, number: number, change: (text: string) => string): void {
  const file = fileOf(project, number)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

function fileOf(project: string, number: number): string {
  return path.join(project, 'content/interviews', `talk-${String(number).padStart(5, '0')}.md`)
}

/** Files that hold the word, in their names or in any byte. */
function naming(out: string): string[] {
  return filesBelow(out).filter(
    (file) => file.includes(secret) || plainBytes(path.join(out, file)).includes(secret),
  )
}
