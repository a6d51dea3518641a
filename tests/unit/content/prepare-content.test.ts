import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { contentPreparation } from '../../../scripts/content/prepare-content.ts'
import { inANewFolder } from '../in-a-new-folder.ts'

const root = process.cwd()

inANewFolder()

/** A project of its own, with the code that the reader's cache is named after. */
beforeEach(() => {
  for (const name of ['lib', 'package.json', 'site.config.ts']) symlinkSync(path.join(root, name), name)
  mkdirSync('content/interviews', { recursive: true })
})

describe('a build', () => {
  it('gets each sound file in one form', async () => {
    write('one', { number: 1 }, 'The words of one.')
    const { problems, revision } = await contentPreparation('content')()
    expect(problems).toEqual([])
    expect(revision).not.toBe('')
    expect(prepared()).toEqual(['interviews/one.md'])
    for (const form of preparedForms('one')) expect(form).toContain('The words of one.')
  })

  it('gets nothing new where one file has an error', async () => {
    write('one', { number: 1 })
    await contentPreparation('content')()
    write('two', { number: 2 })
    write('wrong', { number: '"two' })
    const { problems, revision } = await contentPreparation('content')()
    expect(problems.map((problem) => problem.path)).toContain('interviews/wrong.md')
    expect(revision).toBe('')
    expect(prepared()).toEqual(['interviews/one.md'])
  })

  it('finds nothing of a file that is gone since the last one', async () => {
    write('one', { number: 1 })
    write('two', { number: 2 })
    await contentPreparation('content')()
    rmSync('content/interviews/two.md')
    await contentPreparation('content')()
    expect(prepared()).toEqual(['interviews/one.md'])
  })

  it('gets no word of what was taken back, nor of its translations', async () => {
    write('gone', { number: 1, withdrawn: '2024-05-01' }, 'Chrysoberyl of gone.')
    write('gone-ja', { translationOf: 'gone', lang: 'ja' }, 'Chrysoberyl in Japanese.')
    await contentPreparation('content')()
    expect(prepared()).toEqual(['interviews/gone-ja.md', 'interviews/gone.md'])
    for (const slug of ['gone', 'gone-ja']) {
      for (const form of preparedForms(slug)) expect(form).not.toContain('Chrysoberyl')
      for (const form of preparedForms(slug)) expect(form).not.toContain('A takeaway')
    }
  })
})

describe('while writing', () => {
  it('a file with an error stays as it was last sound, and the others go on', async () => {
    write('one', { number: 1 }, 'First words.')
    write('two', { number: 2 }, 'First words.')
    const prepare = contentPreparation('content', { keepGoing: true })
    const before = await prepare()
    write('one', { number: '"1' }, 'Second words.')
    write('two', { number: 2 }, 'Second words.')
    const during = await prepare()
    expect(during.problems).not.toEqual([])
    for (const form of preparedForms('one')) expect(form).toContain('First words.')
    for (const form of preparedForms('two')) expect(form).toContain('Second words.')
    expect(during.revision).not.toBe(before.revision)

    write('one', { number: 1 }, 'Third words.')
    const after = await prepare()
    expect(after.problems).toEqual([])
    for (const form of preparedForms('one')) expect(form).toContain('Third words.')
    expect(after.revision).not.toBe(during.revision)
  })

  it('so does one that only does not fit the others', async () => {
    write('one', { number: 1 })
    write('two', { number: 2 }, 'First words.')
    const prepare = contentPreparation('content', { keepGoing: true })
    await prepare()
    write('two', { number: 1 }, 'Second words.')
    expect((await prepare()).problems.map(({ rule }) => rule)).toContain('taken-number')
    for (const form of preparedForms('two')) expect(form).toContain('First words.')
  })

  it('nothing changes where nothing was written', async () => {
    write('one', { number: 1 })
    const prepare = contentPreparation('content', { keepGoing: true })
    const { revision } = await prepare()
    expect((await prepare()).revision).toBe(revision)
  })

  it('a translation goes with its original, and comes back with it', async () => {
    write('gone', { number: 1 })
    write('gone-ja', { translationOf: 'gone', lang: 'ja' }, 'Words in Japanese.')
    const prepare = contentPreparation('content', { keepGoing: true })
    await prepare()
    for (const form of preparedForms('gone-ja')) expect(form).toContain('Words in Japanese.')
    write('gone', { number: 1, withdrawn: '2024-05-01' })
    await prepare()
    for (const form of preparedForms('gone-ja')) expect(form).not.toContain('Words in Japanese.')
    write('gone', { number: 1 })
    await prepare()
    for (const form of preparedForms('gone-ja')) expect(form).toContain('Words in Japanese.')
  })
})

test('a missing folder is told', async () => {
  await expect(contentPreparation('nowhere')()).rejects.toThrow('nowhere')
})

function write(slug: string, fields: Record<string, unknown>, body = 'Words.') {
  const lines = Object.entries({ title: slug, date: '2024-01-07', tldr: '[A takeaway.]', ...fields })
  const frontMatter = lines.map(([name, value]) => `${name}: ${value}`).join('\n')
  const text = `---\n${frontMatter}\n---\n\n## Why?\n\n${body}\n`
  writeFileSync(`content/interviews/${slug}.md`, text)
}

/** The files of which both forms stand, once it is sure that none has only one. */
function prepared(): string[] {
  const sources = filesBelow('.content/source')
  expect(filesBelow('.content/trees')).toEqual(sources.map((name) => `${name}.json`))
  return sources
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(path.relative(folder, entry.parentPath), entry.name))
    .sort()
}

/** What Contentlayer gets, and the parsed text. */
function preparedForms(slug: string): string[] {
  return [`.content/source/interviews/${slug}.md`, `.content/trees/interviews/${slug}.md.json`].map((file) =>
    readFileSync(file, 'utf8'),
  )
}
