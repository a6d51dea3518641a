import { describe, expect, test } from 'vitest'
import { contentlayerFields } from '../../../lib/schema/contentlayer-fields.ts'
import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'
import { interviewSchema } from '../../../lib/schema/interview.ts'
import { readFixture } from '../reading/read-fixture.ts'

test('Contentlayer knows every field of an interview, and which must be there', () => {
  const fields = contentlayerFields(interviewSchema) as { name: string; type: string; required: boolean }[]
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(interviewSchema.shape))
  const byName = new Map(fields.map((field) => [field.name, field]))
  expect(byName.get('title')).toMatchObject({ type: 'string', required: true })
  expect(byName.get('number')).toMatchObject({ type: 'number', required: false })
  expect(byName.get('draft')).toMatchObject({ type: 'boolean', required: true })
  expect(byName.get('tldr')).toMatchObject({ type: 'json', required: true })
  expect(byName.get('questions')).toMatchObject({ type: 'json', required: true })
  expect(byName.get('interviewee')).toMatchObject({ type: 'json', required: true })
  expect(byName.get('cover')).toMatchObject({ type: 'json', required: false })
})

describe('the declared fields', () => {
  test.each(Object.entries(frontMatterSchema.shape))('%s says what it is for', (_, field) => {
    expect(field.description).toMatch(/\S/)
    expect(['native', 'jekyll']).toContain(field.meta()?.form)
  })

  test.each(
    Object.entries(frontMatterSchema.shape).flatMap(
      ([name, field]) =>
        (field.meta()?.examples as unknown[] | undefined)?.map((example) => [name, example] as const) ?? [],
    ),
  )('the example of %s passes its own rule', (name, example) => {
    expect(frontMatterSchema.shape[name as 'title'].safeParse(example).error).toBeUndefined()
  })
})

test('what the reader returns is what the schema says', () => {
  for (const name of ['native.md', 'jekyll.md', 'all-fields.md', 'empty-fields.md']) {
    const { interview } = readFixture(name)
    expect(interviewSchema.strict().safeParse(interview).error).toBeUndefined()
  }
})
