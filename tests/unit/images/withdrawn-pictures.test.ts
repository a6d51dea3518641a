import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImages } from '../../../scripts/images/check-images.ts'
import { photo } from './photo.ts'
import { interviewText, seriesFolder } from './series-folder.ts'

let series: Awaited<ReturnType<typeof seriesFolder>>
beforeEach(async () => {
  series = await seriesFolder()
  await series.write('public/a.jpg', await photo(60, 40))
})
afterEach(() => rm(series.root, { recursive: true, force: true }))

const original = 'interviews/baker.md'
const translation = 'interviews/baker-ja.md'

async function problems(texts: Record<string, string>) {
  const { problems } = await checkImages(series.contentOf(texts), series.step)
  return problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)
}

test('of a withdrawn interview, and a withdrawn portrait, may be gone', async () => {
  const cover = 'cover: /gone.jpg\n'
  expect(
    await problems({ [original]: interviewText(`withdrawn: 2024-02-02\n${cover}`, '![](b.jpg)') }),
  ).toEqual([])
  expect(await problems({ [original]: interviewText(`withdrawn: portrait\n${cover}`) })).toEqual([])
  expect(
    await problems({
      [original]: interviewText('withdrawn: portrait\n'),
      [translation]: interviewText(`lang: ja\ntranslationOf: baker\n${cover}`),
    }),
  ).toEqual([])
  expect(await problems({ [original]: interviewText(cover) })).toEqual([`${original}:5:8 missing-image`])
})

test('that still stand somewhere else are an error there', async () => {
  expect(
    await problems({
      [original]: interviewText('withdrawn: portrait\ncover: /a.jpg\n', 'Text.\n\n![](/a.jpg)'),
      'interviews/other.md': interviewText('number: 2\ncover: /a.jpg\n'),
    }),
  ).toEqual([`${original}:10:1 withdrawn-picture`, 'interviews/other.md:6:8 withdrawn-picture'])
})

test('are originals that the site does without', async () => {
  await series.prepare({ [original]: interviewText('withdrawn: portrait\ncover: /a.jpg\n') })
  expect((await series.manifest()).originals).toEqual(['a.jpg'])
})
