import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from '../reading/site.ts'

/** The warnings of a series whose interviews ask some questions each. */
function similar(interviews: string[][], questions = '') {
  const files = interviews.map((headings, index) =>
    sourceFile(
      `interviews/talk-${index}.md`,
      `---\ntitle: Talk\ndate: 2023-10-01\ntldr: [Calm]\n---\n${headings.map((text) => `\n## ${text}\n\nAn answer.\n`).join('')}`,
    ),
  )
  const { problems } = checkContent([...files, sourceFile('questions.yml', questions)], site)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return problems.filter(({ rule }) => rule === 'similar-question')
}

describe('told of', () => {
  test.each([
    ['What do people get wrong about your job?', 'What do people get wrong about your work?'],
    ['How did you learn your trade?', 'How did you learn the trade?'],
    ['What would you tell a beginer?', 'What would you tell a beginner?'],
    ['失敗から何を学びましたか？', '失敗から何を学びますか？'],
  ])('%s | %s', (a, b) => expect(similar([[a], [b]])).toHaveLength(1))

  test('the rarer wording is to join the one asked more often', () => {
    const [often, rarely] = ['What is the hardest part?', 'What is a hardest part?']
    const [problem, ...others] = similar([[rarely], [often], [often]])
    expect(others).toEqual([])
    expect(problem).toMatchObject({ path: 'interviews/talk-0.md', line: 7, column: 1 })
  })
})

describe('not told of', () => {
  test.each([
    ['What is a good day?', 'What is a bad day?'],
    ['What happened in 2019?', 'What happened in 2020?'],
    ['What do you do?', 'WHAT DO YOU DO?!'],
    ['Why?', 'Who?'],
    ['どんな仕事ですか？', 'どこの仕事ですか？'],
  ])('%s | %s', (a, b) => expect(similar([[a], [b]])).toEqual([]))

  test('what is declared as two questions', () => {
    const declared = 'when:\n  wording: When did you start?\nwhere:\n  wording: Where did you start?\n'
    expect(similar([['When did you start?'], ['Where did you start?']], declared)).toEqual([])
  })
})

describe('the offered line, put into questions.yml, settles it', () => {
  const headings = [
    ['How did you learn your trade?'],
    ['How did you learn the “trade”: really?', 'How did you learn the trade?'],
  ]

  test('where the file is empty', () => {
    const [problem] = similar(headings)
    const line = /questions\.yml: (.*)$/.exec(problem?.mend ?? '')?.[1] ?? ''
    expect(line).not.toBe('')
    expect(similar(headings, `${line}\n`)).toEqual([])
  })

  test.each([
    'trade:\n  wording: How did you learn your trade?\n',
    'trade:\n  wording: How did you learn your trade?\n  also:\n    - Which school?\n',
  ])('where one of them is declared: %j', (declared) => {
    const [problem] = similar(headings, declared)
    const offered = /“[^”]*:?”: (?:(also: .*)|(- .*)); if not: (.*)$/.exec(problem?.mend ?? '')
    const [, also, item, apart] = offered ?? []
    expect(also ?? item).toBeDefined()
    expect(similar(headings, `${declared}${also ? `  ${also}` : `    ${item}`}\n`)).toEqual([])
    expect(similar(headings, `${declared}${apart}\n`)).toEqual([])
  })
})
