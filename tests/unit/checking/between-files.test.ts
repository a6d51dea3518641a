import { describe, expect, test } from 'vitest'
import { checkFolder, problemsByFile } from './check-folder.ts'

const clash = 'category-clash'
const expected: Record<string, Record<string, string[]>> = {
  'taken-number': {
    'interviews/b.md': ['2:8 taken-number'],
    'interviews/c.md': ['5:9 taken-number'],
  },
  'taken-slug': {
    'interviews/2024-01-01-Nurse.md': ['1:1 taken-slug'],
    'interviews/nurse.md': ['1:1 taken-slug', '3:7 date'],
  },
  'taken-slug-by-none': {
    'interviews/🎉.md': ['1:1 slug'],
    'interviews/🚀.md': ['1:1 slug'],
  },
  'category-clash': {
    'interviews/b.md': [`8:5 ${clash}`],
    'interviews/d.md': [`5:14 ${clash}`],
  },
  'one-category': {},
  'likely-one-person': {
    'interviews/c.md': ['7:9 likely-one-person (warning)'],
    'interviews/d.md': ['5:14 likely-one-person (warning)'],
  },
  translations: {
    'interviews/broken.md': ['5:7 yaml'],
    'interviews/of-itself.md': ['6:16 translation'],
    'interviews/of-nothing.md': ['6:16 translation'],
    'interviews/of-translation.md': ['6:16 translation'],
    'interviews/other-number.md': ['6:9 translation'],
    'interviews/same-language.md': ['5:16 translation'],
    'interviews/second-ja.md': ['5:7 translation'],
  },
  'translations-of-each-other': {
    'interviews/one.md': ['6:16 translation'],
    'interviews/two.md': ['6:16 translation'],
  },
  misplaced: {
    'About.md': ['1:1 misplaced-file'],
    'about.markdown': ['1:1 misplaced-file'],
    'draft.md': ['1:1 misplaced-file'],
    'interviews/2023/d.md': ['1:1 misplaced-file'],
    'interviews/C.MD': ['1:1 misplaced-file'],
    'interviews/a.markdown': ['1:1 misplaced-file'],
    'interviews/b.mdx': ['1:1 misplaced-file'],
    'notes/e.md': ['1:1 misplaced-file'],
    'pages/about.md': ['1:1 misplaced-file'],
  },
  'about-wrong': { 'about.md': ['2:1 unknown-field', '3:10 type', '4:1 unknown-field'] },
  'about-unreadable': { 'about.md': ['2:8 yaml', '3:10 yaml'] },
  'questions-wrong': {
    'questions.yml': [
      '2:1 question-id',
      '6:3 unknown-field',
      '7:1 missing-field',
      '9:1 missing-field',
      '12:12 type',
      '14:7 type',
      '15:1 type',
      '16:1 question-id',
      '21:7 pattern',
      '22:7 pattern',
      '23:7 pattern',
      '24:7 pattern',
      '25:7 pattern',
      '27:12 taken-wording',
      '33:7 taken-wording',
    ],
  },
  'questions-clash': {
    'questions.yml': [
      '8:7 taken-wording',
      '9:7 unasked-question (warning)',
      '15:13 taken-wording',
      '16:1 unasked-question (warning)',
    ],
  },
  'questions-unreadable': { 'questions.yml': ['2:12 yaml', '3:1 yaml'] },
  'questions-list': { 'questions.yml': ['1:1 questions'] },
  'questions-empty': {},
  'questions-sound': { 'questions.yml': ['8:1 unasked-question (warning)'] },
  'questions-misplaced': {
    'question.yml': ['1:1 misplaced-file'],
    'questions.yaml': ['1:1 misplaced-file'],
    'interviews/questions.yml': ['1:1 misplaced-file'],
  },
  'similar-questions': {
    'interviews/b.md': ['8:1 similar-question (warning)', '12:1 similar-question (warning)'],
    'interviews/d.md': ['8:1 similar-question (warning)'],
  },
  'about-plain': {},
  'about-quoted-lines': {},
}

describe('files against each other: every problem at its place, and no other', () => {
  test.each(Object.entries(expected))('%s', async (folder, problems) => {
    expect(await problemsByFile(folder)).toEqual(problems)
  })
})

test.each([
  ['taken-number', 'interviews/a.md'],
  ['taken-slug', 'interviews/2023-10-01-nurse.md'],
  ['category-clash', 'interviews/a.md'],
  ['likely-one-person', 'interviews/a.md'],
])('%s: the message names the other file', async (folder, other) => {
  const [problem] = await checkFolder(folder)
  expect(problem?.message).toContain(other)
})
