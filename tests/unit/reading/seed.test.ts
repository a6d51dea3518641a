import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from './site.ts'

const name = '2023-10-01-sales-manager-big-tech.md'
const path = fileURLToPath(new URL(`../../../../shared/seed/${name}`, import.meta.url))

test('the seed is read, unmodified', (context) => {
  if (!existsSync(path)) context.skip('The seed does not stand beside the project.')
  const text = readFileSync(path, 'utf8')
  const { interview, body, problems } = readInterview(sourceFile(`interviews/${name}`, text), site)
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['anonymous-unsaid', 'warning'],
    ['likely-name', 'warning'],
  ])
  expect(problems[1]?.message).toContain('“hiroki”')
  expect(interview).toMatchObject({
    slug: 'sales-manager-big-tech',
    number: 11,
    total: 100,
    title: 'Sales Manager, Big Tech, Engineer',
    date: '2023-10-01',
    publishedAt: '2023-10-01T08:00:00Z',
    interviewer: 'Risa Kazui',
    categories: ['Tips/Tricks'],
    summaryOpensBody: true,
    cover: { src: 'assets/img/posts/header-img/hiroki.png' },
  })
  expect(interview?.tldr).toHaveLength(3)
  expect(interview?.tldr[1]).toBe('Sales is crunching numbers but also a lot of talking and collaborating')
  expect(interview?.summary).toMatch(/^He landed .* for privacy reasons\.$/)
  expect(interview?.questions.map(({ text: question }) => question)).toEqual([
    'What is interviewing like at Big Tech?',
    'What is it like to work in Sales in a big tech company?',
  ])
  expect(interview?.readingTime.minutes).toBe(3)

  expect(body).not.toMatch(/TLDR|```/)
  expect(body).toMatch(/reasons\.\n\n## What is interviewing/)
  expect(body.match(/<hr>/g)).toHaveLength(1)
  const untouched = text.slice(text.indexOf('## What is interviewing'))
  expect(body.endsWith(untouched)).toBe(true)
})
