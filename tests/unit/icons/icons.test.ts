import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { faviconIco } from '../../../lib/icons/favicon-ico.ts'
import { iconPng, iconSizes } from '../../../lib/icons/icon-png.ts'
import { routes } from '../../../lib/routes.ts'
import { webManifest } from '../../../lib/web-manifest.ts'
import { publishIcons } from '../../../scripts/icons/publish-icons.ts'
import { inANewFolder } from '../in-a-new-folder.ts'

describe('/favicon.ico', () => {
  it('is an icon of one picture, whose entry says its size and where it stands', async () => {
    const file = await faviconIco()
    expect([0, 2, 4].map((at) => file.readUInt16LE(at))).toEqual([0, 1, 1])
    const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)]
    expect(start + length).toBe(file.length)
    const { format, width, height } = await sharp(file.subarray(start)).metadata()
    expect(format).toBe('png')
    expect([file.readUInt8(6), file.readUInt8(7)]).toEqual([width, height])
  })
})

describe('the drawing that icons are made from', () => {
  inANewFolder()

  it.each([undefined, '<svg', 'mine'])('is named where it is none: %s', async (text) => {
    mkdirSync('public')
    if (text !== undefined) writeFileSync('public/icon.svg', text)
    await expect(faviconIco()).rejects.toThrow(/^public\/icon\.svg /)
    await expect(iconPng(180)).rejects.toThrow(/^public\/icon\.svg /)
  })
})

const facts = { name: 'A Series', description: 'Talks.', locale: 'ja' } as const
const manifest = webManifest({ ...facts, basePath: '' })

describe('icons of a build', () => {
  let folder: string
  const at = (path: string) => join(folder, path)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'icons-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('stand at the addresses that pages and the manifest name', async () => {
    await publishIcons(folder)
    const named = manifest.icons?.map(({ src }) => src).filter((src) => src.endsWith('.png')) ?? []
    for (const path of [routes.favicon(), ...named]) expect(existsSync(at(path))).toBe(true)
  })

  it('leave one that the owner put there', async () => {
    writeFileSync(at('favicon.ico'), 'mine')
    await publishIcons(folder)
    expect(readFileSync(at('favicon.ico'), 'utf8')).toBe('mine')
  })
})

test('the manifest says what the series says of itself', () => {
  expect(manifest).toMatchObject({ name: 'A Series', description: 'Talks.', lang: 'ja', start_url: '/' })
  const purposes = manifest.icons?.map(({ purpose }) => purpose)
  expect(purposes).toContain('maskable')
})

test('in a folder of a domain, everything that the manifest names stands in it', () => {
  const { icons = [], ...mounted } = webManifest({ ...facts, basePath: '/talks' })
  for (const address of [mounted.id, mounted.start_url, mounted.scope, ...icons.map(({ src }) => src)])
    expect(address).toMatch(/^\/talks(?:\/|$)/)
})

test.each(iconSizes)(
  'the icon of %i pixels is that large, opaque, and keeps its corners free',
  async (size) => {
    const picture = sharp(await iconPng(size))
    const { format, width, height } = await picture.metadata()
    expect([format, width, height]).toEqual(['png', size, size])
    expect((await picture.stats()).isOpaque).toBe(true)
    // Home screens cut a circle out of the inner 80 %.
    const corner = Math.floor(size * 0.1)
    const top = await picture.extract({ left: 0, top: 0, width: size, height: corner }).toBuffer()
    const { channels } = await sharp(top).stats()
    expect(channels.every(({ min, max }) => max - min <= 1)).toBe(true)
  },
)

test('every icon of the manifest is made, in the size it is said to have', () => {
  const pngs = manifest.icons?.filter(({ type }) => type === 'image/png') ?? []
  expect(pngs.length).toBeGreaterThan(1)
  for (const { src, sizes } of pngs) {
    const size = iconSizes.find((one) => sizes === `${one}x${one}`)
    expect(src).toBe(routes.pngIcon(size ?? 0))
  }
})
