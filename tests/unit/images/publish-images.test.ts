import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishImages } from '../../../scripts/images/publish-images.ts'
import { photo } from './photo.ts'
import { interviewText, seriesFolder } from './series-folder.ts'

let series: Awaited<ReturnType<typeof seriesFolder>>
beforeEach(async () => {
  series = await seriesFolder()
})
afterEach(() => rm(series.root, { recursive: true, force: true }))

test.each([
  ['', 'at a domain’s root'],
  ['/series', 'in a folder'],
  ['/images', 'in a folder of the pictures’ own name'],
])(
  'what pages show is copied; what only a draft shows, and originals nobody links to, are not (%s)',
  async (basePath) => {
    const shown = await photo(300, 200)
    await series.write('public/covers/jane-doe.jpg', shown)
    await series.write('public/covers/linked photo.jpg', await photo(310, 200))
    await series.write('public/draft/of-a-draft.jpg', await photo(320, 200))
    const body = '![](</covers/linked photo.jpg>) ![](/draft/of-a-draft.jpg)'
    await series.prepare({ 'interviews/a.md': interviewText('cover: /covers/jane-doe.jpg\n', body) })
    const { references, pictures } = await series.manifest()
    const picture = pictures[references['interviews/a.md']?.['/covers/jane-doe.jpg'] ?? '']

    await series.write('out/covers/jane-doe.jpg', shown)
    await series.write('out/covers/linked photo.jpg', shown)
    await series.write('out/draft/of-a-draft.jpg', shown)
    await series.write('out/icon.png', '')
    const candidates = picture?.sources.map(({ srcset }) => srcset).join(', ') ?? ''
    const markup = `<source srcset="${candidates.replaceAll(/\/images\//g, `${basePath}/images/`)}">`
    await series.write(
      'out/interviews/a.html',
      `${markup}<a href="${basePath}/covers/linked%20photo.jpg">whole</a>`,
    )
    await series.write(
      'out/feed.xml',
      `&lt;img src=&quot;https://example.org${basePath}${picture?.src}&quot;&gt;`,
    )
    const { cacheDir, manifestPath } = series.step
    await publishImages(join(series.root, 'out'), { cacheDir, manifestPath, basePath })

    const files = (await readdir(join(series.root, 'out'), { recursive: true })).map(String).sort()
    expect(files.map((path) => path.replace(/[0-9a-f]{20}/, '…'))).toEqual([
      'covers',
      'covers/linked photo.jpg',
      'feed.xml',
      'icon.png',
      'images',
      'images/…-300.avif',
      'images/…-300.jpg',
      'images/…-300.webp',
      'interviews',
      'interviews/a.html',
    ])
  },
)
