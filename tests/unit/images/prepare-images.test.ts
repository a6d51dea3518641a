import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preparePicture } from '../../../scripts/images/prepare-picture.ts'
import { damages } from '../cache/damage.ts'
import { photo } from './photo.ts'
import { interviewText, seriesFolder } from './series-folder.ts'

let series: Awaited<ReturnType<typeof seriesFolder>>
beforeEach(async () => {
  series = await seriesFolder()
})
afterEach(() => rm(series.root, { recursive: true, force: true }))

const path = 'interviews/baker.md'

test('a cover becomes AVIF, WebP and JPEG in sensible widths', async () => {
  await series.write('content/interviews/jane-doe.jpg', await photo(2000, 1000))
  const { problems } = await series.prepare({ [path]: interviewText('cover: jane-doe.jpg\n') })
  expect(problems).toEqual([])
  const picture = await coverOf(path, 'jane-doe.jpg')
  expect(picture.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(picture.src).toMatch(/-960\.jpg$/)
  expect(picture).toMatchObject({ width: 1440, height: 720 })
  for (const { type, srcset } of picture.sources) {
    const forms = srcset.split(', ').map((form) => form.split(' '))
    expect(forms.map(([, width]) => width)).toEqual(['480w', '960w', '1440w'])
    for (const [address = '', width] of forms) {
      const header = await sharp(cached(address)).metadata()
      expect(`${header.width}w`).toBe(width)
      expect(header.format).toBe(type === 'image/avif' ? 'heif' : 'webp')
    }
  }
})

test('no form keeps what the camera or the file’s name tells', async () => {
  const original = await photo(1000, 500)
  const before = await sharp(original).metadata()
  expect([before.exif, before.icc].every(Boolean)).toBe(true)
  await series.write('content/interviews/jane-doe.jpg', original)
  await series.prepare({ [path]: interviewText('cover: jane-doe.jpg\n') })
  const names = await readdir(series.step.cacheDir)
  expect(names.filter((name) => /jane|doe/i.test(name))).toEqual([])
  for (const name of names.filter((name) => !name.endsWith('.json'))) {
    const { exif, icc, xmp, iptc } = await sharp(join(series.step.cacheDir, name)).metadata()
    expect({ name, exif, icc, xmp, iptc }).toEqual({ name })
  }
  for (const name of names) {
    expect((await readFile(join(series.step.cacheDir, name))).includes('Jane Doe')).toBe(false)
  }
  expect(JSON.stringify((await series.manifest()).pictures)).not.toMatch(/jane|doe/i)
})

test('a picture in a wide colour space keeps its colours without its profile', async () => {
  const green = { width: 600, height: 400, channels: 3 as const, background: '#3fae49' }
  const wide = await sharp({ create: green }).withIccProfile('p3').png().toBuffer()
  await series.write('content/interviews/a.png', wide)
  await series.prepare({ [path]: interviewText('cover: a.png\n') })
  const { src } = await coverOf(path, 'a.png')
  const { dominant } = await sharp(cached(src)).stats()
  for (const [part, wanted] of [
    [dominant.r, 0x3f],
    [dominant.g, 0xae],
    [dominant.b, 0x49],
  ] as const) {
    expect(Math.abs(part - wanted)).toBeLessThan(16)
  }
})

test.each([
  { orientation: 3, size: [800, 400], redEdge: { left: 0, top: 390, width: 800, height: 10 } },
  { orientation: 6, size: [400, 800], redEdge: { left: 390, top: 0, width: 10, height: 800 } },
  { orientation: 8, size: [400, 800], redEdge: { left: 0, top: 0, width: 10, height: 800 } },
])('a picture taken with orientation $orientation stands upright', async ({ orientation, size, redEdge }) => {
  // The file is red above and blue below.
  await series.write('content/interviews/a.jpg', await photo(800, 400, orientation))
  await series.prepare({ [path]: interviewText('cover: a.jpg\n') })
  const { src, width, height } = await coverOf(path, 'a.jpg')
  expect([width, height]).toEqual(size)
  const edge = await sharp(cached(src)).extract(redEdge).toBuffer()
  const { dominant } = await sharp(edge).stats()
  expect(dominant.r).toBeGreaterThan(200)
  expect(dominant.b).toBeLessThan(50)
})

test('a small picture is not made larger', async () => {
  await series.write('content/interviews/a.jpg', await photo(300, 200))
  await series.prepare({ [path]: interviewText('cover: a.jpg\n') })
  const { src, sources, width, height } = await coverOf(path, 'a.jpg')
  expect([width, height]).toEqual([300, 200])
  expect(`${src} ${sources.map(({ srcset }) => srcset)}`.match(/-\d+\./g)).toEqual([
    '-300.',
    '-300.',
    '-300.',
  ])
})

test('a picture with transparent parts falls back to PNG and has nothing behind it', async () => {
  const clear = {
    width: 600,
    height: 400,
    channels: 4 as const,
    background: { r: 255, g: 0, b: 0, alpha: 0.4 },
  }
  await series.write('content/interviews/clear.png', await sharp({ create: clear }).png().toBuffer())
  const opaque = { ...clear, background: { r: 255, g: 0, b: 0, alpha: 1 } }
  await series.write('content/interviews/opaque.png', await sharp({ create: opaque }).png().toBuffer())
  await series.prepare({ [path]: interviewText('cover: clear.png\n', '![](opaque.png)') })
  expect(await coverOf(path, 'clear.png')).toMatchObject({ src: expect.stringMatching(/png$/) })
  expect(await coverOf(path, 'clear.png')).not.toHaveProperty('placeholder')
  const { src, placeholder } = await coverOf(path, 'opaque.png')
  expect(src).toMatch(/jpg$/)
  expect(placeholder).toMatch(/^#f[0-9a-f]0[0-9a-f]0[0-9a-f]$/)
})

test('a moving picture keeps moving', async () => {
  // One red and one blue pixel, in turn.
  const head = 'GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff'
  const frame = '\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02'
  const gif = `${head}${frame}\x44\x01\x00${frame}\x4c\x01\x00;`
  await series.write('content/interviews/a.gif', Buffer.from(gif, 'latin1'))
  const { problems } = await series.prepare({ [path]: interviewText('cover: a.gif\n') })
  expect(problems).toEqual([])
  const { src, sources, height } = await coverOf(path, 'a.gif')
  expect(height).toBe(1)
  expect((await sharp(cached(src), { animated: true }).metadata()).pages).toBe(2)
  expect(sources.map(({ type }) => type)).toEqual(['image/webp'])
})

test('a second run makes nothing again; a changed, lost or half-written picture is made anew', async () => {
  const texts = { [path]: interviewText('cover: a.jpg\n') }
  await series.write('content/interviews/a.jpg', await photo(600, 400))
  expect((await series.prepare(texts)).made).toBe(1)
  const before = await written()
  const again = await series.prepare(texts)
  expect(again.made).toBe(0)
  expect(await written()).toEqual(before)

  const [lost = ''] = [...before.keys()].filter((name) => name.endsWith('avif'))
  await rm(join(series.step.cacheDir, lost))
  expect((await series.prepare(texts)).made).toBe(1)
  const [record = ''] = [...before.keys()].filter((name) => name.endsWith('json'))
  await writeFile(join(series.step.cacheDir, record), '{"src":')
  expect(await series.prepare(texts)).toMatchObject({ made: 1, revision: again.revision })

  await series.write('content/interviews/a.jpg', await photo(400, 600))
  const changed = await series.prepare(texts)
  expect(changed.made).toBe(1)
  expect(changed.revision).not.toBe(again.revision)
})

test('two files of one content are one picture, wherever they stand and whatever their age', async () => {
  const bytes = await photo(600, 400)
  await series.write('content/interviews/a.jpg', bytes)
  await series.write('public/covers/b.jpg', bytes)
  await utimes(join(series.step.publicDir, 'covers/b.jpg'), 0, 0)
  const body = '![](/covers/b.jpg) ![](covers/b.jpg) ![][x] <img src="a.jpg">\n\n[x]: /covers/b.jpg?y#z'
  const { problems, made } = await series.prepare({ [path]: interviewText('cover: a.jpg\n', body) })
  expect({ problems, made }).toEqual({ problems: [], made: 1 })
  const { references, pictures, originals } = await series.manifest()
  expect(Object.keys(pictures)).toHaveLength(1)
  expect(Object.keys(references[path] ?? {}).sort()).toEqual(['/covers/b.jpg', 'a.jpg', 'covers/b.jpg'])
  expect(originals).toEqual(['covers/b.jpg'])
})

test('one picture asked for twice at a time is made once', async () => {
  await series.write('content/interviews/a.jpg', await photo(600, 400))
  const file = join(series.step.contentDir, 'interviews/a.jpg')
  const ask = () =>
    preparePicture(
      file,
      { width: 600, pixels: 240_000, animated: false, hasAlpha: false },
      series.step.cacheDir,
    )
  const [first, second] = await Promise.all([ask(), ask()])
  expect(second).toBe(first)
})

test('a cache that cannot be written is not blamed on the picture', async () => {
  await series.write('content/interviews/a.jpg', await photo(60, 40))
  await series.write('cache', 'a file where a folder should be')
  await expect(series.prepare({ [path]: interviewText('cover: a.jpg\n') })).rejects.toThrow('EEXIST')
})

async function coverOf(source: string, written: string) {
  const { references, pictures } = await series.manifest()
  const picture = pictures[references[source]?.[written] ?? '']
  if (!picture) throw new Error(`no picture ${written}`)
  return picture
}

function cached(address: string): string {
  return join(series.step.cacheDir, address.replace('/images/', ''))
}

async function written(): Promise<Map<string, number>> {
  const names = (await readdir(series.step.cacheDir)).sort()
  const times = names.map(async (name) => (await stat(join(series.step.cacheDir, name))).mtimeMs)
  return new Map(
    await Promise.all(times.map(async (time, index) => [names[index] ?? '', await time] as const)),
  )
}

test.each(damages)(
  'a picture’s record, or a form of it, that is %s in the cache is made again',
  async (_, damage) => {
    await series.write('content/interviews/a.jpg', await photo(60, 40))
    const text = { [path]: interviewText('cover: a.jpg\n') }
    await series.prepare(text)
    const read = async () =>
      Promise.all((await readdir(series.step.cacheDir)).sort().map((name) => readFile(cached(name))))
    const sound = await read()
    for (const name of await readdir(series.step.cacheDir)) {
      damage(cached(name))
      expect((await series.prepare(text)).made, name).toBe(1)
      expect(await read()).toEqual(sound)
    }
  },
)
