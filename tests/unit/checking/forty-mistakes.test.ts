import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkAddresses } from '../../../lib/addresses/check-addresses.ts'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { readContentFiles } from '../../../scripts/content/read-content-files.ts'
import { checkImages } from '../../../scripts/images/check-images.ts'
import { site } from '../reading/site.ts'

const contentDir = fileURLToPath(new URL('../../fixtures/checking/forty', import.meta.url))

/** Forty files with one mistake each, and where it stands. */
const expected: Record<string, string> = {
  'yaml-unclosed-quote': '3:8 yaml',
  'yaml-colon-in-text': '3:8 yaml',
  'yaml-tab': '6:1 yaml',
  'yaml-field-twice': '11:1 yaml',
  'yaml-no-space': '4:1 yaml',
  'front-matter-open': '1:1 front-matter',
  'field-missing': '2:1 missing-field',
  'field-misspelt': '8:1 unknown-field',
  'field-of-interviewee': '7:3 unknown-field',
  'title-number': '3:8 type',
  'category-number': '8:20 type',
  'date-impossible': '4:7 date',
  'date-far': '4:7 far-date (warning)',
  'recorded-long-ago': '11:11 far-date (warning)',
  'number-word': '2:9 type',
  'number-above-total': '2:9 number-range',
  'number-taken': '2:9 taken-number',
  'number-conflict': '2:9 number-conflict',
  'anonymous-named': '7:9 anonymous-name',
  'anonymous-unsaid': '10:10 anonymous-unsaid (warning)',
  'one-person': '6:9 likely-one-person (warning)',
  'category-clash': '8:20 category-clash',
  'language-unknown': '11:7 language (warning)',
  'alias-without-slash': '11:17 type',
  'translation-of-nothing': '10:16 translation',
  'cover-missing': '11:8 missing-image',
  'cover-without-words': '11:8 image-text (warning)',
  'picture-missing': '13:9 missing-image',
  'picture-without-words': '17:9 image-text (warning)',
  'tldr-none': '3:8 no-tldr (warning)',
  'tldr-conflict': '13:1 tldr-conflict',
  'tldr-many': '17:5 tldr-many (warning)',
  'tldr-long': '11:5 tldr-long (warning)',
  'summary-long': '11:10 summary-long (warning)',
  'heading-order': '19:1 heading-order (warning)',
  'anchor-of-nothing': '13:45 link-anchor (warning)',
  'link-to-nothing': '13:63 link-target (warning)',
  liquid: '17:29 template-leftover (warning)',
  'merge-conflict': '3:1 merge-conflict',
  'lookalike-lettеr': '1:1 slug-lookalike (warning)',
}

test('forty mistakes in forty files: one run tells each at its place, and nothing else', async () => {
  expect(Object.keys(expected)).toHaveLength(40)
  const { files, problems } = await readContentFiles(contentDir)
  const content = checkContent(files, site)
  const addresses = checkAddresses(
    content.readings,
    { redirects: undefined, published: undefined, publicFiles: [] },
    { siteUrl: 'https://series.example', answers: () => true },
  )
  const images = await checkImages(content, { contentDir, publicDir: 'public' })
  const all = [...problems, ...content.problems, ...addresses.problems, ...images.problems]
  const found = all.map(({ path, line, column, rule, severity }) => [
    path.replace(/^interviews\/|\.md$/g, ''),
    `${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`,
  ])
  expect(Object.fromEntries(found)).toEqual(expected)
  expect(found).toHaveLength(40)
})
