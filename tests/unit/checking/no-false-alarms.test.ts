import { describe, expect, test } from 'vitest'
import { farDates } from '../../../lib/checking/rules/far-dates.ts'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from '../reading/site.ts'

const heading = '## How did it begin?\n\n'

function rulesOf(body: string, { name = 'nurse', fields = '' } = {}): string[] {
  const text = `---\ntitle: Nurse\ndate: 2023-10-01\ntldr: [Calm]\n${fields}---\n\n${body}`
  const { problems } = readInterview(sourceFile(`interviews/${name}.md`, text), site)
  return problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)
}

describe('what is no mistake passes', () => {
  test.each([
    ['code that shows a conflict', '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n```\n'],
    ['a line of equals signs below a heading', 'Title\n=======\n\n<<<<<<< of old.\n'],
    ['code that shows Liquid', '`{{ page.title }}` and\n\n```\n{% include x %}\n```\n'],
    ['braces in prose', 'A set {1, 2}, {{}} and {% 5 %} of {: it.\n'],
    ['a picture that only decorates', '<img src="a.png" alt="">\n'],
    ['a picture in a comment', 'Text. <!-- <img src="a.png"> -->\n'],
    ['a picture in code', '`![](a.png)`\n'],
    ['footnotes', 'Text.[^1]\n\n[^1]: Note.\n'],
    [
      'anchors of headings, of HTML and of the page',
      `${heading}[a](#how-did-it-begin) [b](#x) [c](#top) [d](#)\n\n<a id="x"></a>\n`,
    ],
    [
      'an anchor in Japanese, encoded',
      '## どう始めましたか？\n\n[上](#%E3%81%A9%E3%81%86%E5%A7%8B%E3%82%81%E3%81%BE%E3%81%97%E3%81%9F%E3%81%8B)\n',
    ],
    ['headings that climb again', '# A\n\n## B\n\n### C\n\n## D\n\n### E\n\n# F\n'],
    ['a text that begins below the second level', '### A\n\n#### B\n'],
  ])('%s', (_, body) => expect(rulesOf(body)).toEqual([]))

  test.each([
    'sales-manager-big-tech',
    '2023-10-15-宿の女将',
    'морской-лоцман',
    'αθήνα',
    'dj-москва',
    'café-propriétaire',
    '❤️-nurse',
    '👩‍🚀-astronaut',
    '5μm-engraver',
    'خانه‌دار',
  ])('the file name %s', (name) => expect(rulesOf('Text.\n', { name })).toEqual([]))
})

describe('what is a mistake is told of at its place', () => {
  test('a merge that was never finished, and nothing that follows from it', () => {
    expect(rulesOf('Text.\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n')).toEqual(['9:1 merge-conflict'])
  })

  test('behind takeaways that were lifted out of the text, twice', () => {
    const box = '```\nTLDR;\n* Calm\n```\n'
    expect(rulesOf(`Text.\n\n${box}\n## A\n\n#### B\n\nText.\n\n${box}`)).toEqual(['16:1 heading-order'])
    expect(rulesOf(`Text.\n\n${box}\n## A\n\nText.\n\n${box}\n#### B\n`)).toEqual(['23:1 heading-order'])
  })

  test('an invisible sign or a letter of another alphabet in a file name', () => {
    expect(rulesOf('Text.\n', { name: 'sales\u200Bmanager' })).toEqual(['1:1 slug-invisible'])
    expect(rulesOf('Text.\n', { name: 'sales\u2060-manager' })).toEqual(['1:1 slug-invisible'])
    expect(rulesOf('Text.\n', { name: 'sa\u200Dles' })).toEqual(['1:1 slug-invisible'])
    expect(rulesOf('Text.\n', { name: 'big-tесh' })).toEqual(['1:1 slug-lookalike'])
  })

  test('templates of Jekyll', () => {
    expect(rulesOf('A {{ page.title }} here.\n\nB\n{: .lead}\n')).toEqual([
      '7:3 template-leftover',
      '10:1 template-leftover',
    ])
  })
})

test('a day is far only from the day of the check', () => {
  const reading = (fields: string) =>
    readInterview(sourceFile('interviews/nurse.md', `---\ntitle: Nurse\n${fields}\n---\nText.\n`), site)
  const found = (fields: string, now: string) =>
    farDates([reading(fields)], new Date(now)).map(({ line, column }) => `${line}:${column}`)
  expect(found('date: 2030-01-01', '2028-06-01')).toEqual([])
  expect(found('date: 2030-01-01', '2026-06-01')).toEqual(['3:7'])
  expect(found('date: 2023-10-01\nrecorded: 2023-09-20', '2023-09-20')).toEqual([])
  expect(found('date: 2023-10-01\nrecorded: 2023-09-20', '2023-09-01')).toEqual(['4:11'])
})
