import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { findImage } from '../../../scripts/images/find-image.ts'
import { site } from '../reading/site.ts'
import { filesIn, importInto, newFolder, places, source } from './import-into.ts'

const blog = source('jekyll')
const expected = source('jekyll-imported')

const content = newFolder()
const first = await importInto(content, blog)
const written = filesIn(content)

describe('a Jekyll site', () => {
  test.each(readdirSync(expected))('%s is what it should become', (name) => {
    expect(readFileSync(join(content, 'interviews', name), 'utf8')).toBe(
      readFileSync(join(expected, name), 'utf8'),
    )
  })

  test('nothing else is written but the picture, under a name of its own', () => {
    const others = Object.keys(written).filter((path) => !path.endsWith('.md'))
    expect(others).toHaveLength(1)
    expect(others[0]).toMatch(/^interviews\/images\/[0-9a-f]{16}\.png$/)
    expect(Object.keys(written)).toHaveLength(readdirSync(expected).length + 1)
    expect(written[others[0] ?? '']).toBe(readFileSync(join(blog, 'assets/img/kim-minji.png'), 'latin1'))
  })

  test('the picture is found where the site looks for it', async () => {
    const picture = `images/${Object.keys(written)
      .find((path) => path.endsWith('.png'))
      ?.split('/')
      .at(-1)}`
    const found = await findImage('interviews/2023-03-05-liquid.md', picture, {
      contentDir: content,
      publicDir: newFolder(),
    })
    expect(found).toHaveProperty('file')
  })

  test('what was in order keeps every byte', () => {
    const name = '2023-02-01-plain.md'
    expect(written[`interviews/${name}`]).toBe(readFileSync(join(blog, '_posts', name), 'latin1'))
  })

  test('says what needs a look at its place in the source', () => {
    expect(places(first.report.look)).toEqual([
      '_posts/2023-03-05-liquid.md:18:3 field',
      '_posts/2023-03-05-liquid.md:30:12 missing-image',
      '_posts/2023-03-05-liquid.md:47:1 liquid',
      '_posts/2023-03-05-liquid.md:49:22 liquid',
      '_posts/2023-03-05-liquid.md:49:73 liquid',
      '_posts/2023-03-05-liquid.md:52:1 liquid-in-code',
      '_posts/2023-03-05-liquid.md:55:1 liquid',
      '_posts/2023-04-01-kramdown.md:29:8 local-file',
      '_posts/2023-04-01-kramdown.md:29:35 local-link',
      '_posts/2023-04-01-kramdown.md:31:1 kramdown',
      '_posts/2023-07-08-html.html:9:1 embed',
      '_posts/2023-07-08-html.html:10:1 html',
      '_posts/2023-08-09-broken.md:1:1 front-matter',
      '_posts/2023-10-11-windows.md:9:1 liquid',
      '_posts/sub/2023-06-07-no-front-matter.md:1:1 title',
      'talks/_posts/2023-05-06-ordinal.markdown:3:7 field',
    ])
    for (const { message, mend } of first.report.look) {
      expect(message).toMatch(/^\S.*\S$/)
      expect(mend).toMatch(/^\S.*\S$/)
    }
  })

  test('only what could not be read has errors, and what is missing', () => {
    const errors = [...first.report.look, ...first.report.check].filter(
      ({ severity }) => severity === 'error',
    )
    expect(places(errors)).toEqual([
      '_posts/2023-03-05-liquid.md:30:12 missing-image',
      'interviews/2023-08-09-broken.md:2:8 yaml',
    ])
    expect(first.code).toBe(1)
  })

  test('counts in are counts out; pages and collections are listed', () => {
    const { found, written: posts, unchanged, kept, leftOut, failed, conflicts } = first.report
    expect(found).toBe(9)
    expect([posts, unchanged, kept, leftOut, failed, conflicts].map((list) => list.length)).toEqual([
      9, 0, 0, 0, 0, 0,
    ])
    expect(first.report.ignored).toEqual({
      page: ['about.md'],
      'file without a date among the posts': ['_posts/notes.md'],
      collection: ['recipes'],
    })
  })

  test('suggests what site.config.ts could take over', () => {
    expect(first.report.config).toEqual([
      "name: 'A Hundred Crafts',",
      "description: 'People who make things, and what it is like.',",
      "interviewer: 'Nobody Inparticular',",
    ])
  })

  test('a second run changes nothing', async () => {
    const { report } = await importInto(content, blog)
    expect(report.unchanged).toHaveLength(9)
    expect(report.written).toEqual([])
    expect(filesIn(content)).toEqual(written)
  })

  test('a dry run tells the same and writes nothing', async () => {
    const empty = newFolder()
    const { report, text } = await importInto(empty, blog, '--dry-run')
    expect(report.written).toEqual(first.report.written)
    expect(text).toContain(`${empty}/interviews/2023-03-05-liquid.md`)
    expect(filesIn(empty)).toEqual({})
  })

  test('the native form reads the same', async () => {
    const native = newFolder()
    await importInto(native, blog, '--native')
    for (const name of readdirSync(expected)) {
      const path = `interviews/${name}`
      const read = (folder: string) =>
        readInterview(sourceFile(path, readFileSync(join(folder, path), 'utf8')), site)
      const [own, other] = [read(content), read(native)]
      expect(comparable(other.interview)).toEqual(comparable(own.interview))
      expect(other.values?.aliases).toEqual(own.values?.aliases)
      expect(other.values?.legacy).toEqual(own.values?.legacy)
    }
    expect(readFileSync(join(native, 'interviews/2023-04-01-kramdown.md'), 'utf8')).toMatch(
      /^---\nnumber: 3\ntitle: Kramdown\n/,
    )
  })

  test('only interviews, where a pattern says which they are', async () => {
    const folder = newFolder()
    const { report } = await importInto(folder, blog, '--interviews-only', '/100 interviews|unfinished')
    expect(report.written).toHaveLength(4)
    expect(report.leftOut).toHaveLength(5)
    expect(report.found).toBe(9)
  })

  test('its _posts folder alone leads to the whole site', async () => {
    const { report } = await importInto(newFolder(), join(blog, '_posts'))
    expect(report.found).toBe(9)
  })
})

describe('nothing is overwritten', () => {
  test('a file that differs stops all of it, unless it is to be kept', async () => {
    const content = newFolder()
    await importInto(content, blog)
    const edited = join(content, 'interviews/2023-03-05-liquid.md')
    writeFileSync(edited, 'Mine.\n')
    rmSync(join(content, 'interviews/unfinished.md'))
    const before = filesIn(content)

    const stopped = await importInto(content, blog)
    expect(stopped.code).toBe(1)
    expect(stopped.report.wrote).toBe(false)
    expect(places(stopped.report.conflicts)).toEqual(['_posts/2023-03-05-liquid.md:1:1 taken-slug'])
    expect(filesIn(content)).toEqual(before)

    const kept = await importInto(content, blog, '--keep-existing')
    expect(kept.report.kept).toEqual(['interviews/2023-03-05-liquid.md'])
    expect(kept.report.written).toEqual(['interviews/unfinished.md'])
    expect(readFileSync(edited, 'utf8')).toBe('Mine.\n')
  })

  test('two posts that want one address are told of, and nothing is written', async () => {
    const [folder, content] = [newFolder(), newFolder()]
    mkdirSync(join(folder, '_posts'))
    for (const day of ['2020-01-01', '2021-01-01'])
      writeFileSync(join(folder, '_posts', `${day}-weekly.md`), `---\ntitle: ${day}\n---\nText.\n`)
    const { code, report } = await importInto(content, folder)
    expect(code).toBe(1)
    expect(places(report.conflicts)).toEqual(['_posts/2021-01-01-weekly.md:1:1 taken-slug'])
    expect(filesIn(content)).toEqual({})
  })

  test('two posts with one number are written, and told of', async () => {
    const [folder, content] = [newFolder(), newFolder()]
    mkdirSync(join(folder, '_posts'))
    for (const name of ['a', 'b'])
      writeFileSync(
        join(folder, '_posts', `2020-01-01-${name}.md`),
        `---\ntitle: "7/100 Interviews: ${name}"\n---\nText.\n`,
      )
    const { code, report } = await importInto(content, folder)
    expect(code).toBe(1)
    expect(report.written).toHaveLength(2)
    expect(report.check.map(({ rule }) => rule)).toContain('taken-number')
  })

  test('a post that is no text stops all of it, with its path', async () => {
    const [folder, content] = [newFolder(), newFolder()]
    cpSync(blog, folder, { recursive: true })
    writeFileSync(join(folder, '_posts/2020-01-01-latin.md'), Buffer.from([0x2d, 0xe9, 0x0a]))
    const { code, report } = await importInto(content, folder)
    expect(code).toBe(1)
    expect(places(report.failed)).toEqual(['_posts/2020-01-01-latin.md:1:1 encoding'])
    expect(report.found).toBe(10)
    expect(existsSync(join(content, 'interviews'))).toBe(false)
  })
})

test.each(['no/such/place', source('jekyll/assets'), source('jekyll/about.md')])(
  '%s is no source',
  async (path) => {
    await expect(importInto(newFolder(), path)).rejects.toThrow(path)
  },
)

/** Where the text begins, and a total that the title told, are the form's own. */
function comparable(interview: Interview | undefined) {
  const questions = interview?.questions.map(({ text, anchor }) => ({ text, anchor }))
  const cover = interview?.cover && { ...interview.cover, ofTheme: undefined }
  return { ...interview, total: undefined, questions, cover }
}
