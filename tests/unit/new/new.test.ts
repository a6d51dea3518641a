import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { readQuestionSets } from '../../../lib/reading/read-question-sets.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import type { SiteConfig } from '../../../lib/site-config.ts'
import { parseCall } from '../../../scripts/command/parse-call.ts'
import { newCommand } from '../../../scripts/new/new-command.ts'
import { runNew } from '../../../scripts/new/run-new.ts'

const site: SiteConfig = {
  name: 'A Series',
  description: '',
  interviewer: 'The Editors',
  total: 100,
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  url: 'https://series.example',
  repository: undefined,
}
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
  cpSync('tests/fixtures/checking/new', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(words: string[], answers?: string[]) {
  const asked: string[] = []
  const ask =
    answers &&
    (async (question: string) => {
      asked.push(question)
      const answer = answers.shift()
      if (answer === undefined) throw new Error(`Nothing to answer to: ${question}`)
      return answer
    })
  const readerOf = async () => (file: Parameters<typeof readInterview>[0]) => readInterview(file, site)
  const outcome = runNew({ ...parseCall(newCommand, words), progress: () => {} }, folder, site, {
    ask,
    readerOf,
  })
  return { outcome, asked }
}

const read = (slug: string) => readFileSync(join(folder, `interviews/${slug}.md`), 'utf8')
const problemsOf = (slug: string) =>
  readInterview(sourceFile(`interviews/${slug}.md`, read(slug)), site).problems

describe('npm run new, called with everything', () => {
  test('writes a draft without a problem, with the questions as headings', async () => {
    const { outcome } = run([
      ...[
        '--title',
        'Lighthouse Keeper: North "Coast"',
        '--role',
        'Keeper',
        '--anonymous',
        '--categories',
        'nature, New one',
      ],
      ...['--questions', 'work', '--date', '2024-01-07'],
    ])
    expect(await outcome).toMatchObject({
      code: 0,
      json: { number: 12, slug: 'lighthouse-keeper-north-coast' },
    })
    const slug = 'lighthouse-keeper-north-coast'
    expect(problemsOf(slug)).toEqual([])
    const { interview } = readInterview(sourceFile(`interviews/${slug}.md`, read(slug)), site)
    expect(interview).toMatchObject({
      number: 12,
      title: 'Lighthouse Keeper: North "Coast"',
      interviewee: { anonymous: true, role: 'Keeper' },
      categories: ['Nature', 'New one'],
      draft: true,
      lang: 'en',
      questions: [{ text: 'How did it begin?' }, { text: 'How will it end?' }],
    })
    expect(read(slug)).toContain('# Questions: work, version 3')
  })

  test('a set in another language sets the language', async () => {
    await run(['--title', '灯台守', '--questions', 'shigoto']).outcome
    expect(read('灯台守')).toMatch(/^lang: ja$/m)
    expect(problemsOf('灯台守')).toEqual([])
  })

  test.each([
    [['--title', 'X', '--number', '11'], 'interviews/pilot.md'],
    [['--title', 'Pilot'], 'interviews/pilot.md'],
    [['--title', 'X', '--number', '101'], 'total'],
    [['--title', 'X', '--number', 'x'], 'no number'],
    [['--title', 'X', '--date', '2023-02-30'], 'calendar'],
    [['--title', 'X', '--questions', 'play'], 'work, shigoto'],
    [['--title', '!!!'], 'address'],
    [['--title', 'X', '--slug', 'old-pilot'], 'live-address'],
    [['--title', 'X', '--categories', 'A/B, A.B'], 'category-clash'],
  ])('%j is refused, and nothing is written', async (words, reason) => {
    const before = readdirSync(join(folder, 'interviews'))
    await expect(run(words).outcome).rejects.toThrow(reason)
    expect(readdirSync(join(folder, 'interviews'))).toEqual(before)
  })

  test('without a title and without a terminal it is a wrong call', async () => {
    await expect(run([]).outcome).rejects.toThrow('--title')
    await expect(run(['--title', 'X', '--name', 'A', '--anonymous']).outcome).rejects.toThrow('--name')
  })
})

describe('npm run new, on a terminal', () => {
  test('asks for what is not given, again where an answer cannot be used', async () => {
    const answers = [
      '',
      '',
      'Diver',
      '11',
      '',
      '13',
      '',
      'n',
      'Ann Example',
      'Nature',
      'work',
      '',
      '2024-02-03',
      '',
    ]
    const { outcome, asked } = run([], answers)
    await outcome
    expect(answers).toEqual([])
    expect(asked.some((question) => question.includes('taken by interviews/pilot.md'))).toBe(true)
    expect(read('diver')).toContain('number: 13')
    expect(read('diver')).toContain('name: Ann Example')
    expect(problemsOf('diver')).toEqual([])
  })

  test('asks nothing that was given', async () => {
    const all = [
      '--title',
      'Diver',
      '--number',
      '13',
      '--role',
      'Diver',
      '--anonymous',
      '--categories',
      'Nature',
    ]
    const { outcome } = run(
      [...all, '--questions', 'none', '--slug', 'diver', '--date', '2024-02-03', '--interviewer', 'Ed'],
      [],
    )
    await outcome
    expect(existsSync(join(folder, 'interviews/diver.md'))).toBe(true)
  })
})

test('a placeholder that is no draft any more is told of', async () => {
  await run(['--title', 'Diver']).outcome
  const text = read('diver').replace('draft: true\n', '')
  const { problems } = readInterview(sourceFile('interviews/diver.md', text), site)
  expect(problems.map(({ rule }) => rule)).toEqual(['placeholder', 'placeholder'])
})

test('mistakes in question-sets.yml are told at their places', () => {
  const text =
    'work:\n  name: Work\n  version: one\n  questions: [Why?]\nPlay: x\nlast:\n  name: Last\n  version: 1\n  questions:\n    - Tell me.\n'
  const { problems, sets } = readQuestionSets(sourceFile('question-sets.yml', text))
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`).sort()).toEqual([
    '10:7 no-question',
    '3:12 type',
    '5:1 question-id',
    '5:1 type',
  ])
  expect([...sets.keys()]).toEqual(['last'])
})
