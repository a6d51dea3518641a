import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { nameSearch } from '../../../lib/anonymity/name-search.ts'
import { checkNames } from '../../../scripts/anonymity/check-names.ts'
import { keepNamesOut } from '../../../scripts/anonymity/keep-names-out.ts'
import { maskedPath } from '../../../scripts/anonymity/masked-path.ts'
import { namedFiles } from '../../../scripts/anonymity/named-files.ts'
import { readDenyList } from '../../../scripts/anonymity/read-deny-list.ts'
import { photo } from '../images/photo.ts'

const name = 'Zoë Kurosawa'
const names = { ...nameSearch([name, '黒沢ゾエ']), people: 1 }
const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#334455' } })
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>黒沢ゾエ</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/** A folder with one file that gives a name away, and one that does not. */
async function folderWith(path: string, bytes: Uint8Array | string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'names-')), 'out')
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), bytes)
  await writeFile(join(folder, 'other.html'), '<p>Zoë met Kurosawa.</p>')
  return folder
}

const planted: [
  what: string,
  path: string,
  bytes: () => Promise<Uint8Array | string> | Uint8Array | string,
][] = [
  ['in a page', 'a.html', () => `<p>${name}</p>`],
  ['in entities', 'a.html', () => '<p>Zo&#xeb; <i>Kurosawa</i></p>'],
  ['in an address', 'feed.xml', () => '<link href="/zo%C3%AB-kurosawa"/>'],
  ['in JSON', 'a.json', () => '{"x":"Zo\\u00eb\\nKurosawa"}'],
  ['in wide letters', 'a.txt', () => 'ＺＯＥ　ＫＵＲＯＳＡＷＡ'],
  ['in UTF-16', 'a.txt', () => Buffer.from(`\uFEFF${name}`, 'utf16le')],
  ['compressed', 'pagefind/fragment/en_1.pf_fragment', () => gzipSync(`pagefind_dcd{"content":"${name}"}`)],
  ['compressed twice', 'a.gz', () => gzipSync(gzipSync(name))],
  ['in a picture’s EXIF', 'a.jpg', async () => withExif('jpeg')],
  ['in a WebP’s EXIF', 'a.webp', async () => withExif('webp')],
  ['in an AVIF’s EXIF', 'a.avif', async () => withExif('avif')],
  ['in a PNG’s EXIF', 'a.png', async () => withExif('png')],
  [
    'in a picture’s XMP, compressed',
    'a.png',
    () => withChunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(xmp)])),
  ],
  ['in a JPEG’s comment', 'a.jpg', async () => withComment(await plain.clone().jpeg().toBuffer())],
  ['in a PNG’s text', 'a.png', async () => withChunk('tEXt', Buffer.from(`Author\0Zoe Kurosawa`, 'latin1'))],
  [
    'in a PNG’s compressed text',
    'a.png',
    async () => withChunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync('Zoe Kurosawa')])),
  ],
  [
    'in a PNG’s international text',
    'a.png',
    async () => withChunk('iTXt', Buffer.from('Author\0\0\0\0\0黒沢ゾエ')),
  ],
  ['in a document', 'a.pdf', () => Buffer.from(`%PDF-1.4\n\0\x01/Author (Zoe Kurosawa)\0\x02`, 'latin1')],
  ['in a file’s name', 'og/zoe-kurosawa.png', () => plain.clone().png().toBuffer()],
  ['in a folder’s name', 'people/zo%C3%AB-kurosawa/index.html', () => ''],
]

describe('a name is found', () => {
  test.each(planted)('%s', async (_, path, bytes) => {
    const folder = await folderWith(path, await bytes())
    expect((await namedFiles(folder, names)).map((file) => file.path)).toEqual([path])
  })
})

test('pictures, cards and fonts without it pass, also where they carry notes', async () => {
  const folder = await folderWith('a.jpg', await photo(60, 40))
  await writeFile(join(folder, 'b.png'), await plain.clone().png().toBuffer())
  expect(await namedFiles(folder, names)).toEqual([])
  await keepNamesOut(folder, names)
  expect(await readFile(join(folder, 'other.html'), 'utf8')).toContain('Zoë')
})

describe('a built site in which one stands', () => {
  let message = ''
  let folder = ''
  beforeAll(async () => {
    folder = await folderWith('og/zoe-kurosawa.png', name)
    message = (await keepNamesOut(folder, names).catch((error: Error) => error.message)) ?? ''
  })

  test('is removed', async () => {
    await expect(readFile(join(folder, 'other.html'))).rejects.toThrow()
  })

  test('goes together with the one before it, which may name the same person', async () => {
    const [made, earlier] = await Promise.all([folderWith('a.html', name), folderWith('b.html', 'Sound.')])
    await expect(keepNamesOut(made, names, earlier)).rejects.toThrow(`${earlier}/ was removed`)
    for (const site of [made, earlier]) await expect(readFile(join(site, 'other.html'))).rejects.toThrow()
  })

  test('the file is told, the name is not', () => {
    expect(message).toContain('/og/….png')
    expect(names.isNamedIn(message)).toBe(false)
  })
})

test.each(['img/zoe-kurosawa.png', 'img/portraitAnnLee.png', 'img/Zo%25C3%25AB%20Kurosawa.png'])(
  '%s can be printed',
  (path) => {
    const search = nameSearch([name, 'Ann Lee'])
    const shown = maskedPath(path, search)
    expect(shown).toContain('…')
    expect(shown).not.toMatch(/kurosawa|ann/i)
  },
)

test('in the editors’ files it is told with its place', async () => {
  const folder = await folderWith('interviews/a.md', '---\ntitle: X\n---\n\nMy name is Zo&euml; Kurosawa.\n')
  const publicDir = join(folder, '../public')
  await mkdir(publicDir)
  await writeFile(join(publicDir, 'ZoeKurosawa.png'), await withExif('png'))
  const problems = await checkNames(names, { contentDir: folder, publicDir })
  expect(problems.map(({ path, line, column, severity }) => [path, line, column, severity])).toEqual([
    ['interviews/a.md', 5, 12, 'error'],
    ['../public/….png', 1, 1, 'error'],
    ['../public/….png', 1, 1, 'error'],
  ])
  expect(names.isNamedIn(JSON.stringify(problems))).toBe(false)
})

describe('the list', () => {
  const none = '/there/is/none.txt'

  test('is what the environment says, or the file it names, and the file that git ignores', async () => {
    const folder = await folderWith('list.txt', 'Ann Ash')
    expect(await readDenyList('', none)).toBeUndefined()
    expect((await readDenyList('Ann Ash\nBo Berg', none))?.people).toBe(2)
    expect((await readDenyList(join(folder, 'list.txt'), none))?.isNamedIn('ann ash')).toBe(true)
    const both = await readDenyList('Bo Berg', join(folder, 'list.txt'))
    expect([both?.isNamedIn('Ann Ash'), both?.isNamedIn('Bo Berg')]).toEqual([true, true])
  })

  test('that is not where the environment says is an error, and so is one letter', async () => {
    await expect(readDenyList('./nowhere.txt', none)).rejects.toThrow(/no such file/)
    await expect(readDenyList('Ann Ash\nB', none)).rejects.toThrow(/line 2/)
  })
})

function withExif(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  return plain
    .clone()
    .withExif({ IFD0: { Artist: 'Zoe Kurosawa' } })
    .toFormat(format)
    .toBuffer()
}

function withComment(jpeg: Buffer): Buffer {
  const text = Buffer.from('Zoe Kurosawa')
  const marker = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), marker, text, jpeg.subarray(2)])
}

/** A PNG with one more chunk behind its head. */
async function withChunk(type: string, data: Buffer): Promise<Buffer> {
  const png = await plain.clone().png().toBuffer()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(type), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([png.subarray(0, 33), length, named, check, png.subarray(33)])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
