import { expect, test } from 'vitest'
import { checkFolder, problemsByFile } from './check-folder.ts'

/** Every file of the folder “files” that has problems, and all of them. */
const expected: Record<string, string[]> = {
  // YAML
  'yaml-alias-bomb': ['2:1 yaml'],
  'yaml-and-fields': [
    '2:8 yaml',
    '3:7 date',
    '5:3 unknown-field',
    '6:10 yaml',
    '7:1 yaml',
    '8:7 type',
    '9:1 unknown-field',
  ],
  'yaml-backslash': ['2:15 yaml'],
  'yaml-below-quoted-lines': ['6:8 yaml'],
  'yaml-circular-alias': ['5:5 yaml'],
  'yaml-colons-in-text': ['2:8 yaml', '4:10 yaml'],
  'yaml-crooked-list': ['6:1 yaml'],
  'yaml-duplicate-fields': ['4:1 yaml', '7:3 yaml'],
  'yaml-full-width-colon': ['3:1 yaml'],
  'yaml-indented-field': ['3:3 yaml'],
  'yaml-indented-first-field': ['3:1 yaml'],
  'yaml-jekyll-braces': ['2:9 yaml'],
  'yaml-merge-key': ['4:1 unknown-field'],
  'yaml-no-space-behind-colon': ['2:1 yaml'],
  'yaml-number-sign-item': ['5:5 yaml (warning)', '5:5 missing-field'],
  'yaml-number-sign': ['2:14 yaml (warning)', '4:8 yaml (warning)'],
  'yaml-other-types': ['3:7 yaml', '4:10 yaml', '5:13 yaml'],
  'yaml-quotes-in-quotes': ['2:14 yaml', '4:14 yaml'],
  'yaml-second-document': ['5:1 yaml'],
  'yaml-signs-at-start': ['2:8 yaml', '4:10 yaml', '5:8 yaml'],
  'yaml-star-at-start': ['2:8 yaml'],
  'yaml-tabs': ['5:1 yaml', '7:1 yaml'],
  'yaml-text-among-fields': ['5:1 yaml'],
  'yaml-text-behind-bracket': ['2:16 yaml'],
  'yaml-unclosed-bracket': ['4:13 yaml'],
  'yaml-unclosed-quote-closed-by-another': ['3:9 yaml'],
  'yaml-unclosed-quote': ['2:8 yaml'],
  'yaml-unclosed-single-quote': ['3:14 yaml'],
  'yaml-words-that-vanish': ['2:8 yaml', '4:10 yaml', '5:8 yaml'],
  // front matter
  'front-matter-comments': ['2:1 front-matter'],
  'front-matter-dashes-in-quotes': ['5:1 front-matter'],
  'front-matter-dashes-inside': ['3:1 front-matter', '5:1 front-matter'],
  'front-matter-dashes-only-inside': ['3:1 front-matter'],
  'front-matter-empty-file': ['1:1 front-matter'],
  'front-matter-empty': ['2:1 front-matter'],
  'front-matter-four-dashes': ['5:1 front-matter'],
  'front-matter-list': ['2:1 front-matter'],
  'front-matter-none': ['1:1 front-matter'],
  'front-matter-not-closed': ['1:1 front-matter'],
  'front-matter-on-second-line': ['1:1 front-matter'],
  // titles
  'title-and-date-missing': ['2:1 missing-field', '2:1 missing-field'],
  'title-empty': ['2:8 missing-field'],
  'title-invisible': ['2:8 missing-field'],
  'title-missing': ['2:1 missing-field'],
  'title-misspelt': ['2:1 unknown-field'],
  'title-null': ['2:7 missing-field'],
  'title-number': ['2:8 type'],
  // dates
  'date-digits': ['3:7 date', '4:10 date'],
  'date-hour': ['3:7 date'],
  'date-impossible': ['3:7 date', '4:10 date', '5:11 date', '6:12 date'],
  'date-missing': ['2:1 missing-field'],
  'date-word': ['3:7 date'],
  // numbers
  'number-above-total-in-title': ['2:8 number-range'],
  'number-above-total': ['3:9 number-range'],
  'number-conflict': ['3:9 number-conflict'],
  'number-fraction': ['3:9 type'],
  'number-huge': ['3:9 type'],
  'number-negative': ['3:9 type'],
  'number-not-finite': ['3:9 type'],
  'number-other-total': ['2:8 total-differs (warning)'],
  'number-text': ['3:9 type'],
  'number-zero-in-title': ['2:8 number-range'],
  'number-zero': ['3:9 type'],
  // types
  'types-hyphens-without-space': ['5:3 type'],
  'types-interviewee-list': ['4:14 type'],
  'types-links-text': ['5:10 type'],
  'types-of-every-field': [
    '2:9 type',
    '3:8 type',
    '4:7 date',
    '5:14 type',
    '6:14 type',
    '7:13 type',
    '8:7 type',
    '9:10 type',
    '10:10 date',
    '11:11 date',
    '12:8 type',
    '13:11 type',
    '14:14 type',
    '15:7 type',
    '16:16 type',
    '17:10 type',
    '18:12 type',
    '19:10 type',
    '20:9 type',
    '21:8 type',
    '22:9 type',
    '23:8 type',
    '24:12 date',
    '25:9 type',
    '26:9 type',
    '27:14 type',
    '28:13 type',
    '29:12 type',
  ],
  'corrections-wrong': [
    '5:12 date',
    '7:11 date',
    '9:5 missing-field',
    '9:11 date',
    '10:5 missing-field',
    '11:5 unknown-field',
  ],
  'types-of-items': [
    '4:14 type',
    '4:17 type',
    '4:28 type',
    '4:36 missing-field',
    '6:5 type',
    '7:4 missing-field',
    '9:11 type',
    '9:31 type',
  ],
  'types-within-interviewee': ['5:14 type', '6:9 type', '7:9 type', '8:17 type', '11:7 type', '12:7 type'],
  // unknown fields
  'unknown-far': ['4:1 unknown-field'],
  'unknown-keys': ['5:3 yaml'],
  'unknown-near': ['4:1 unknown-field', '5:1 unknown-field'],
  'unknown-outside-interviewee': ['4:1 unknown-field'],
  'unknown-prototype': ['4:1 unknown-field', '5:1 unknown-field', '6:1 unknown-field'],
  'unknown-quoted': ['4:1 unknown-field'],
  'unknown-value-below': ['4:1 unknown-field'],
  'unknown-wide-space': ['5:1 unknown-field'],
  'unknown-within-interviewee': ['5:3 unknown-field', '6:3 unknown-field', '7:3 unknown-field'],
  'unknown-word-in-other-values': ['5:1 unknown-field'],
  // the rest
  'anonymous-named': ['6:9 anonymous-name'],
  'anonymous-pictured': ['6:13 anonymous-picture (warning)'],
  'anonymous-unsaid': ['4:10 anonymous-unsaid (warning)'],
  'body-empty': ['2:8 empty-body (warning)'],
  'doubled-fields': [
    '5:9 doubled-field (warning)',
    '7:14 doubled-field (warning)',
    '9:13 doubled-field (warning)',
    '11:12 doubled-field (warning)',
  ],
  index: ['1:1 slug'],
  'language-form': ['4:7 language'],
  'language-unknown': ['4:7 language (warning)'],
  'not-utf-8': ['1:1 encoding'],
  several: ['2:8 type', '3:7 date', '4:1 unknown-field', '5:9 type', '7:3 unknown-field', '8:7 language'],
  'tldr-conflict-with-field': ['8:1 tldr-conflict'],
  'tldr-conflict': ['4:14 tldr-conflict'],
  'tldr-none': ['2:8 no-tldr (warning)'],
  'utf-16': ['1:1 encoding'],
  'windows-several': ['2:8 type', '3:7 date', '5:1 unknown-field'],
  '🚀': ['1:1 slug'],
}

test('one run tells every problem of every file at its place, and no other', async () => {
  const found = await problemsByFile('files')
  const named = Object.entries(expected).map(([name, problems]) => [`interviews/${name}.md`, problems])
  expect(found).toEqual(Object.fromEntries(named))
})

test('every problem says what is wrong and how to mend it, on one line', async () => {
  for (const { message, mend } of await checkFolder('files')) {
    expect(message).toMatch(/^.*\S.*$/)
    expect(mend).toMatch(/^.*\S.*$/)
    expect(`${message} ${mend}`).not.toMatch(/\n|undefined|\[object/)
  }
})

test.each([
  ['title-misspelt', 'title'],
  ['unknown-near', 'categories'],
  ['unknown-near', 'tldr'],
  ['unknown-value-below', 'categories'],
  ['unknown-within-interviewee', 'name'],
  ['unknown-outside-interviewee', 'interviewee'],
])('%s: the mend names “%s”', async (name, field) => {
  const problems = (await checkFolder('files')).filter(({ path }) => path === `interviews/${name}.md`)
  expect(problems.some(({ mend }) => mend.includes(`“${field}`))).toBe(true)
})

test('an unknown field far from any other names none', async () => {
  const [problem] = (await checkFolder('files')).filter(({ path }) => path === 'interviews/unknown-far.md')
  expect(problem?.mend).not.toMatch(/did you mean/i)
})

test('conflicting takeaways are both shown', async () => {
  const conflicts = (await checkFolder('files')).filter(({ rule }) => rule === 'tldr-conflict')
  expect(conflicts).toHaveLength(2)
  for (const { message } of conflicts) expect(message).toMatch(/Be calm.*Be quick|Be quick.*Be calm/)
})

test('a number where text is due tells to quote it', async () => {
  const [problem] = (await checkFolder('files')).filter(({ path }) => path === 'interviews/title-number.md')
  expect(problem?.mend).toContain('"quotes"')
})
