import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImages } from '../../../scripts/images/check-images.ts'
import { photo } from './photo.ts'
import { interviewText, seriesFolder } from './series-folder.ts'

let series: Awaited<ReturnType<typeof seriesFolder>>
beforeEach(async () => {
  series = await seriesFolder()
})
afterEach(() => rm(series.root, { recursive: true, force: true }))

const path = 'interviews/baker.md'

test('a missing cover is an error at its value', async () => {
  expect(await problems('cover: "nowhere.jpg"\n')).toEqual(['5:8 error missing-image'])
  expect(await problems('cover: /nowhere.jpg\n')).toEqual(['5:8 error missing-image'])
  expect(await problems('number: 3\ncover:\n  nowhere.jpg\n')).toEqual(['7:3 error missing-image'])
})

test('the missing cover of a Jekyll post is a warning, and the others are prepared', async () => {
  await series.write('content/interviews/a.jpg', await photo(200, 100))
  const text = interviewText('header-img: assets/img/11.jpg\n', '![](a.jpg)')
  const prepared = await series.prepare({ [path]: text })
  expect(prepared.problems).toMatchObject([
    { severity: 'warning', line: 5, column: 13, rule: 'missing-image' },
  ])
  expect((await series.manifest()).references[path]).toEqual({ 'a.jpg': expect.any(String) })
})

test('a Jekyll path is looked for in the content folder and in public/', async () => {
  await series.write('content/assets/img/1.jpg', await photo(200, 100))
  await series.write('public/assets/img/2.jpg', await photo(200, 100))
  expect(await problems('header-img: assets/img/1.jpg\n', '![](assets/img/2.jpg)')).toEqual([])
})

test('every way to write a picture in a text is found, at its place', async () => {
  const body = [
    '写真 ![a](a.png) and ![b][ref]',
    '',
    '> - quoted',
    '>   <img alt="<img" src="c.png"> <IMG SRC=d.png>',
    '',
    '<figure>',
    '<!-- <img src="no.png"> -->',
    '  <img',
    '    src="e.png">',
    '</figure>',
    '',
    '`![no](no.png)` ![f](<f g.png> "title") ![h](%E5%86%99.png?v=1)',
    '',
    '[ref]: b.png',
  ].join('\n')
  const found = await series.prepare({ [path]: interviewText('', body) })
  expect(found.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '6:4 There is no picture “a.png”.',
    '6:20 There is no picture “b.png”.',
    '9:5 There is no picture “c.png”.',
    '9:34 There is no picture “d.png”.',
    '13:3 There is no picture “e.png”.',
    '17:17 There is no picture “f g.png”.',
    '17:41 There is no picture “写.png”.',
  ])
})

test('pictures in takeaways, in the page about the series and after Windows line ends are found', async () => {
  const tldr =
    '---\r\ntitle: A\r\ndate: 2023-10-01\r\ntldr:\r\n  - See ![x](x.png)\r\n---\r\n\r\n![y](y.png)\r\n'
  const lifted = '---\ntitle: B\ndate: 2023-10-02\n---\n```\nTLDR;\n* ![z](z.png)\n```\n'
  const { problems } = await series.prepare({
    'interviews/a.md': tldr,
    'interviews/b.md': lifted,
    'about.md': 'Words.\n\n![](about.png)\n',
  })
  expect(problems.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'about.md:3',
    'interviews/a.md:5',
    'interviews/a.md:8',
    'interviews/b.md:7',
  ])
})

test('pictures elsewhere on the web are left alone; other addresses are refused', async () => {
  expect(await problems('cover: https://example.org/a.jpg\n', '![](//example.org/b.jpg)')).toEqual([])
  expect(await problems('', '![](data:image/png;base64,AAAA)')).toEqual(['6:1 error missing-image'])
  expect(await problems('cover: file:///etc/hostname\n')).toEqual(['5:8 error missing-image'])
  expect(await problems('', '![]()')).toEqual(['6:1 error missing-image'])
})

test('nothing outside of the two folders is read', async () => {
  await series.write('secret.png', await photo(200, 100))
  await series.write('content/a.jpg', await photo(200, 100))
  await symlink(join(series.root, 'secret.png'), join(series.step.contentDir, 'interviews/link.png'))
  await symlink(series.root, join(series.step.publicDir, 'folder'))
  await symlink(join(series.step.contentDir, 'a.jpg'), join(series.step.publicDir, 'inside.jpg'))
  for (const outside of [
    '../../secret.png',
    '../../nothing.png',
    '/../secret.png',
    'link.png',
    '/folder/secret.png',
  ]) {
    expect(await problems(`cover: ${outside}\n`)).toEqual(['5:8 error image-outside'])
  }
  expect(await problems('', '![](%2e%2e/%2e%2e/secret.png)')).toEqual(['6:1 error image-outside'])
  expect(await problems('cover: ../a.jpg\n', '![](/inside.jpg)')).toEqual([])
})

test('a damaged file, a folder, an SVG and another type are said at their place, once for each', async () => {
  const whole = await photo(2000, 1000)
  await series.write('content/interviews/half.jpg', whole.subarray(0, whole.length / 2))
  await series.write('content/interviews/words.jpg', 'not a picture')
  await series.write('content/interviews/empty.png', '')
  await series.write('content/interviews/notes.pdf', '%PDF-1.4')
  await series.write('content/interviews/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await mkdir(join(series.step.publicDir, 'covers'))
  const body = '![](half.jpg)\n![](words.jpg)\n![](empty.png)\n![](notes.pdf)\n![](drawing.svg)\n![](/covers)'
  expect(await problems('cover: half.jpg\n', body)).toEqual([
    '5:8 error image-broken',
    '7:1 error image-broken',
    '8:1 error image-broken',
    '9:1 error image-broken',
    '10:1 error image-type',
    '11:1 error image-type',
    '12:1 error image-unreadable',
  ])
})

test('an absurdly large picture is refused before it is decoded', async () => {
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png()
      .toBuffer()
  // What stands between its size and its end would be called broken, were it decoded.
  const hollow = async (width: number, height: number) => {
    const bytes = await blank(width, height)
    return bytes.fill(0, 70, bytes.length - 16)
  }
  await series.write('content/interviews/long.png', await hollow(12_001, 10))
  await series.write('content/interviews/large.png', await hollow(8000, 6251))
  await series.write('content/interviews/limit.png', await blank(12_000, 10))
  const { problems } = await checkImages(
    series.contentOf({ [path]: interviewText('cover: long.png\n', '![](large.png) ![](limit.png)') }),
    series.step,
  )
  expect(problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
    '5 image-size The picture “long.png” has 12,001 × 10 pixels; no side may have more than 12,000.',
    '7 image-size The picture “large.png” has 51 million pixels; 50 million is the limit.',
  ])
})

test('a mistake in another field hides no picture', async () => {
  expect(await problems('titel: x\ncover: nowhere.jpg\n', '![](b.jpg)')).toEqual([
    '6:8 error missing-image',
    '8:1 error missing-image',
  ])
})

test('the check finds the same without making anything', async () => {
  await series.write('content/interviews/a.jpg', await photo(200, 100))
  const content = series.contentOf({ [path]: interviewText('cover: a.jpg\n', '![](b.jpg)') })
  const { problems } = await checkImages(content, series.step)
  expect(problems).toMatchObject([{ path, line: 7, column: 1, rule: 'missing-image' }])
  await expect(series.manifest()).rejects.toThrow('ENOENT')
})

async function problems(fields: string, body?: string): Promise<string[]> {
  const { problems } = await series.prepare({ [path]: interviewText(fields, body) })
  return problems.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`)
}
