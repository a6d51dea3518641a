import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainDate } from '../../../scripts/check/plain-date.ts'
import { runCheck } from '../../../scripts/check/run-check.ts'
import type { Call } from '../../../scripts/command/command.ts'

describe('a day is written plainly', () => {
  test.each([
    ['2023/10/1', '2023-10-01'],
    ['2023.10.01', '2023-10-01'],
    ['20231001', '2023-10-01'],
    ['２０２３-１０-０１', '2023-10-01'],
    ['2023年10月1日', '2023-10-01'],
    ['1 October 2023', '2023-10-01'],
    ['1st of Oct 2023', '2023-10-01'],
    ['October 1st, 2023', '2023-10-01'],
    ['Sept. 5, 2023', '2023-09-05'],
    ['2023/10/01 17:00:00 +0900', '2023-10-01 17:00:00 +0900'],
  ])('%s', (written, plain) => expect(plainDate(written)).toBe(plain))

  test.each([
    '2023-10-01',
    '2023-10-1',
    '10/01/2023',
    '2023/02/30',
    '2023/13/01',
    '20230230',
    'October 2023',
    'soon',
    '',
  ])('but %s is left', (written) => expect(plainDate(written)).toBeUndefined())
})

describe('npm run check -- --fix', () => {
  let folder = ''
  const files: Record<string, string> = {
    'a.md':
      '\uFEFF---\r\ntitle: "A"\r\ndate: 2023/10/01 # the day\r\ncategories: ["tips ", Work]\r\ntldr: [Calm]\r\n---\r\n\r\nText.  \r\nMore.\r\n',
    'b.md':
      '---\ntitle: B\ndate: 2023-10-01\ncategories:\n  - Tips\n  - "Work"\ntldr: [Calm]\n---\n\nText.\n',
    'c.md': "---\ntitle: C\ndate: '20231001'\ncategories: Tips\ntldr: [Calm]\n---\n\nText.\n",
    'd.md': '---\ntitle: D\ndate: 10/01/2023\ncategories: [Other]\ntldr: [Calm]\n---\n\nText.\n',
  }
  const read = (name: string) => readFileSync(join(folder, 'content/interviews', name), 'utf8')
  const run = (...switches: string[]) =>
    runCheck(
      {
        arguments: [],
        has: (option) => switches.includes(option),
        value: () => undefined,
        progress: () => {},
      } satisfies Call,
      { contentDir: join(folder, 'content'), publicDir: join(folder, 'public') },
      { frames: false, colors: false, annotations: false },
    )

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fix-'))
    mkdirSync(join(folder, 'content/interviews'), { recursive: true })
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, 'content/interviews', name), text)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('mends what is safe, says each, and leaves every other byte', async () => {
    const { text, json } = await run('fix')
    expect(read('a.md')).toBe(
      '---\ntitle: "A"\ndate: 2023-10-01 # the day\ncategories: ["Tips", Work]\ntldr: [Calm]\n---\n\nText.  \nMore.\n',
    )
    expect(read('b.md')).toBe(files['b.md'])
    expect(read('c.md')).toBe(files['c.md']?.replace('20231001', '2023-10-01'))
    expect(read('d.md')).toBe(files['d.md'])
    const fixed = text.split('\n').filter((line) => line.includes('  fixed  '))
    expect(
      fixed.map((line) => line.slice(folder.length + '/content/interviews/'.length).split('  ')[0]),
    ).toEqual(['a.md:1:1', 'a.md:1:1', 'a.md:4:1', 'a.md:3:1', 'c.md:3:1'])
    expect(json).toMatchObject({ fixed: { length: 5 } })
    expect(text).toContain('d.md:3:7  date')
  })

  test('does nothing the second time, nor without being asked', async () => {
    const times = () =>
      readdirSync(join(folder, 'content/interviews')).map(
        (name) => statSync(join(folder, 'content/interviews', name)).mtimeMs,
      )
    const before = times()
    await run()
    expect(times()).toEqual(before)
    await run('fix')
    const after = times()
    await run('fix')
    expect(times()).toEqual(after)
  })

  test('mends in one call what is only seen once a date is mended', async () => {
    for (const [name, category] of Object.entries({ 'e.md': 'Sea', 'f.md': 'Sea', 'g.md': 'sea' })) {
      const text = files['c.md']?.replace('Tips', category) ?? ''
      writeFileSync(join(folder, 'content/interviews', name), text)
    }
    await run('fix')
    expect(read('g.md')).toContain('categories: Sea\n')
    expect((await run('fix')).json).toMatchObject({ fixed: [] })
  })

  test('writes posts of Jekyll’s form in the native form on demand, and what is native stays', async () => {
    cpSync('tests/fixtures/import/seed-form', join(folder, 'content/interviews'), { recursive: true })
    const name = '2023-08-01-ferry-mechanic.md'
    const before = read(name)
    await run('fix')
    expect(read(name)).toBe(before)
    const { text } = await run('fix', 'native')
    expect(read(name)).toMatch(/^---\nnumber: \d+\ntitle: /)
    expect(read(name)).not.toMatch(/^(?:layout|description|header-img|author):/m)
    expect(text).toContain(`${name}:1:1  fixed  `)
    expect(read('b.md')).toBe(files['b.md'])
  })

  test('--native alone is a wrong call', async () => {
    await expect(run('native')).rejects.toThrow('--fix')
  })
})
