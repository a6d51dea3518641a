import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aboutForm, groupsForm, redirectsForm } from '../../../lib/admin/data-forms.ts'

type Entries = { entries: Record<string, unknown>[] }

const redirects = '# Old ones\n\n/a: /b   # first\n/c/:x: /d/:x\n'

describe('the forms of files that are no interviews', () => {
  it.each([
    ['content/questions.yml', groupsForm],
    ['content/question-sets.yml', groupsForm],
    ['content/about.md', aboutForm],
  ])('%s stays byte for byte where nothing changed', (path, form) => {
    const text = readFileSync(path, 'utf8')
    expect(form.toFile(form.fromFile(text))).toBe(text)
  })

  it('changes one wording and leaves every comment', () => {
    const text = readFileSync('content/questions.yml', 'utf8')
    const form = groupsForm.fromFile(text) as unknown as Entries
    const entries = form.entries.map((entry, index) => (index === 1 ? { ...entry, wording: 'New?' } : entry))
    expect(groupsForm.toFile({ ...form, entries })).toBe(
      text.replace('wording: What does a normal day look like?', 'wording: New?'),
    )
  })

  it('adds, moves and takes away redirects', () => {
    const form = redirectsForm.fromFile(redirects) as unknown as Entries
    const [first, second] = form.entries
    expect(redirectsForm.toFile({ ...form, entries: [{ from: '/e', to: '/f' }, second, first] })).toBe(
      '# Old ones\n\n/e: /f\n/c/:x: /d/:x\n/a: /b   # first\n',
    )
    expect(redirectsForm.toFile({ ...form, entries: [second] })).toBe('# Old ones\n\n/c/:x: /d/:x\n')
  })

  it('writes a file that was not there', () => {
    expect(redirectsForm.toFile({ entries: [{ from: '/a/', to: '/b' }] })).toBe('/a/: /b\n')
    expect(aboutForm.toFile({ title: 'About', summary: '', body: 'Text.' })).toBe(
      '---\ntitle: About\n---\n\nText.\n',
    )
    expect(aboutForm.toFile({ body: 'Text.' })).toBe('Text.\n')
  })

  it('changes the page about the series', () => {
    const text = '---\ntitle: About # it\n---\n\nText.\n'
    expect(aboutForm.toFile({ ...aboutForm.fromFile(text), body: 'Other.' })).toBe(
      text.replace('Text', 'Other'),
    )
    expect(aboutForm.toFile({ ...aboutForm.fromFile('Text.\n'), title: 'T' })).toBe(
      '---\ntitle: T\n---\n\nText.\n',
    )
  })

  it('refuses two entries of one name', () => {
    expect(() =>
      redirectsForm.toFile({
        entries: [
          { from: '/a', to: '/b' },
          { from: '/a', to: '/c' },
        ],
      }),
    ).toThrow('/a')
  })
})
