import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readInterview } from '../../lib/reading/read-interview.ts'
import { sourceFile } from '../../lib/reading/source-file.ts'
import { withContractTable } from '../../scripts/readme/with-contract-table.ts'
import siteConfig from '../../site.config.ts'

const readme = readFileSync('README.md', 'utf8')

it('shows the fields as the schema has them (npm run readme writes them)', () => {
  expect(withContractTable(readme)).toBe(readme)
})

it('names only folders and files that exist', () => {
  const tree = /## Where things are\s+```\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const paths = tree.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0] ?? [])
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

it('links only to files that exist', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
  expect(targets.length).toBeGreaterThan(2)
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

it('names only commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const commands = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? '')
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((command) => !(command in scripts))).toEqual([])
})

it('shows a first interview that passes the check', () => {
  const example = /```md\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const { interview, problems } = readInterview(sourceFile('interviews/example.md', example), siteConfig)
  expect(problems).toEqual([])
  expect(interview?.questions).toHaveLength(1)
})
