import { describe, expect, test } from 'vitest'
import { checkForm } from '../../../scripts/check/check-text.ts'
import { codeFrame } from '../../../scripts/check/code-frame.ts'
import { githubAnnotation } from '../../../scripts/check/github-annotation.ts'

describe('a code frame', () => {
  test('shows the line, the one before, and the column', () => {
    expect(codeFrame('---\ntitle: "Nurse\n', { line: 2, column: 8 })).toBe(
      '  1 │ ---\n> 2 │ title: "Nurse\n    │        ^',
    )
  })

  test('cuts a long line around the place', () => {
    const frame = codeFrame(`${'word '.repeat(100)}![](a.png) ${'word '.repeat(100)}`, {
      line: 1,
      column: 501,
    })
    const [line = '', mark = ''] = frame.split('\n')
    expect(line.length).toBeLessThan(110)
    expect(line.slice(mark.indexOf('^'))).toMatch(/^!\[\]\(a\.png\)/)
  })

  test('counts two columns for a Japanese character', () => {
    const [, mark = ''] = codeFrame('題名です: x', { line: 1, column: 5 }).split('\n')
    expect(mark.indexOf('^') - '> 1 │ '.length).toBe(8)
  })

  test('is nothing where there is no line', () => {
    expect(codeFrame('', { line: 1, column: 1 })).toBe('')
    expect(codeFrame('a', { line: 7, column: 1 })).toBe('')
  })
})

test('an annotation names file, line and column, and cannot be broken by what stands in a message', () => {
  const problem = { path: 'interviews/a,b.md', line: 3, column: 8, rule: 'yaml', severity: 'error' as const }
  expect(githubAnnotation({ ...problem, message: '100%\nx::y', mend: 'Mend: it.' }, 'content')).toBe(
    '::error file=content/interviews/a%2Cb.md,line=3,col=8,title=yaml::100%25%0Ax::y → Mend: it.',
  )
})

test('frames are for terminals, colours for those who want them, annotations for GitHub', () => {
  expect(checkForm({}, {})).toEqual({ frames: false, colors: false, annotations: false })
  expect(checkForm({ isTTY: true }, {})).toEqual({ frames: true, colors: true, annotations: false })
  expect(checkForm({ isTTY: true }, { NO_COLOR: '1' }).colors).toBe(false)
  expect(checkForm({}, { GITHUB_ACTIONS: 'true' }).annotations).toBe(true)
})
