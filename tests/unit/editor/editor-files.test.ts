import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'
import { editorFiles } from '../../../scripts/editor/editor-files.ts'

const files = editorFiles()

test.each(Object.keys(files))('%s is what the schema says (npm run editor writes it)', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(files[path])
})

function validator(name: string) {
  return new Ajv({ strict: false, logger: false }).compile(
    JSON.parse(files[`.vscode/schemas/${name}.json`] ?? ''),
  )
}

test('the schema accepts the samples, and no field it does not know', () => {
  const accepts = validator('interview')
  const fields = (text: string) => parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '')
  for (const name of readdirSync('content/interviews'))
    expect([name, accepts(fields(readFileSync(`content/interviews/${name}`, 'utf8')))]).toEqual([name, true])
  expect(accepts({ title: 'Nurse', date: '2023-10-01', titel: 'x' })).toBe(false)
  expect(accepts({ title: 'Nurse' })).toBe(false)
})

test.each(['questions', 'question-sets'])('the schema of %s.yml accepts the project’s own', (name) => {
  const accepts = validator(name)
  expect(accepts(parse(readFileSync(`content/${name}.yml`, 'utf8')))).toBe(true)
  expect(accepts({ work: { wordings: 1 } })).toBe(false)
})

test('the forms have every native field that a form can hold', () => {
  const [{ fields }] = JSON.parse(files['frontmatter.json'] ?? '')['frontMatter.taxonomy.contentTypes']
  const native = Object.entries(frontMatterSchema.shape)
    .filter(([name, field]) => field.meta()?.form === 'native' && name !== 'legacy' && name !== 'corrections')
    .map(([name]) => name)
  expect(fields.map(({ name }: { name: string }) => name)).toEqual(native)
})

test('settings name only schemas that exist, snippets pass the check’s own words', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))
  for (const path of Object.keys(settings['yaml.schemas']))
    expect(Object.keys(files)).toContain(path.replace('./', ''))
  const snippets = JSON.parse(readFileSync('.vscode/interview.code-snippets', 'utf8'))
  const interview = snippets.Interview.body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\w+/g, '$1')
  const names = Object.keys(parse(/^---\n([\s\S]*?\n)---\n/.exec(interview)?.[1] ?? ''))
  expect(names.filter((name) => !(name in frontMatterSchema.shape))).toEqual([])
})
