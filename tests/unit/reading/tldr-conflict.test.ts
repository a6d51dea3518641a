import { describe, expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { sameTakeaways } from '../../../lib/reading/tldr/same-takeaways.ts'
import { site } from './site.ts'

function read(fields: string, body: string) {
  const text = `---\ntitle: Title\ndate: 2023-10-01\n${fields}---\n${body}`
  return readInterview(sourceFile('interviews/x.md', text), site)
}

const description = 'description: "He sells.\n\nTLDR;\n* Stay honest\n* Count"\n'
const field = 'tldr:\n  - Stay honest\n  - Count\n'

describe('two different TLDRs are an error that shows both', () => {
  test.each([
    ['description and body', description, '```\nTLDR;\n* Lie\n```\nText.\n', 4, 14, 'Lie'],
    ['field and body', field, 'Text.\n\nTLDR:\n- Stay honest\n', 10, 1, 'Count'],
    ['field and description', `${field}${description.replace('Count', 'Talk')}`, 'Text.\n', 7, 14, 'Talk'],
    ['an item more', description, 'TLDR;\n* Stay honest\n* Count\n* Talk\n\nText.\n', 4, 14, 'Talk'],
    ['another order', field, '\nText.\nTLDR;\n* Count\n* Stay honest\n', 10, 1, 'Count'],
  ])('%s', (_, fields, body, line, column, told) => {
    const { problems } = read(fields, body)
    expect(problems).toMatchObject([{ rule: 'tldr-conflict', severity: 'error', line, column }])
    expect(problems[0]?.message).toContain('Stay honest')
    expect(problems[0]?.message).toMatch(/says.*says/)
    expect(problems[0]?.message).toContain(told)
  })
})

test('takeaways in other dress are the same, with other meaning they are not', () => {
  const same = (a: string, b: string) => sameTakeaways([a], [b])
  expect(same('You’re *honest* -- always.', "you're honest — always")).toBe(true)
  expect(same('Ａ  b', 'a\nb')).toBe(true)
  expect(same('Learn C++', 'Learn C#')).toBe(false)
  expect(same('Earn 3.5 million', 'Earn 35 million')).toBe(false)
  expect(same('🚀', '🎉')).toBe(false)
  expect(same('more than > 5', 'more than < 5')).toBe(false)
})

test('an empty list of takeaways does not swallow those of the body', () => {
  const { interview } = read('tldr: []\n', 'TLDR;\n* Stay honest\n')
  expect(interview?.tldr).toEqual(['Stay honest'])
})
