import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, importInto, newFolder, places, source } from './import-into.ts'

const kinds = [
  {
    kind: 'wordpress',
    file: 'export.xml',
    look: [
      'export.xml:46:19 picture-elsewhere',
      'export.xml:50:9 embed',
      'export.xml:71:31 shortcode',
      'export.xml:79:1 html',
    ],
    ignored: { 'post in the state “trash”': ['Thrown away'], page: ['About'], attachment: ['jane-doe'] },
  },
  {
    kind: 'ghost',
    file: 'export.json',
    look: ['export.json:1:123 injected-code', 'export.json:1:934 visibility'],
    ignored: { page: ['About'] },
  },
]
const imported = await Promise.all(
  kinds.map(async (kind) => {
    const content = newFolder()
    return { ...kind, content, first: await importInto(content, source(`${kind.kind}/${kind.file}`)) }
  }),
)

describe.each(imported)('an export of $kind', ({ kind, file, look, ignored, content, first }) => {
  const expected = source(`${kind}-imported`)

  test.each(readdirSync(expected))('%s is what it should become', (name) => {
    expect(readFileSync(join(content, 'interviews', name), 'utf8')).toBe(
      readFileSync(join(expected, name), 'utf8'),
    )
  })

  test('all of it passes the check, and a second run changes nothing', async () => {
    expect(first.code).toBe(0)
    expect(first.report.written).toHaveLength(first.report.found)
    expect(first.report.written).toHaveLength(readdirSync(expected).length)
    const before = filesIn(content)
    const second = await importInto(content, source(`${kind}/${file}`))
    expect(second.report.unchanged).toHaveLength(first.report.found)
    expect(filesIn(content)).toEqual(before)
  })

  test('says what needs a look at its place, and what is no post', () => {
    expect(places(first.report.look)).toEqual(look)
    expect(first.report.ignored).toEqual(ignored)
  })

  test('its picture is found beside it and loses its name', () => {
    expect(Object.keys(filesIn(content)).filter((path) => path.endsWith('.png'))).toHaveLength(1)
    expect(Object.values(filesIn(content)).join('')).not.toMatch(/jane(?:-doe)?\.png/)
  })
})

describe('a file that is no export is refused, and nothing is written', () => {
  const entities = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, index, all) => `<!ENTITY ${name} "${`&${all[index - 1] ?? 'x'};`.repeat(10)}">`)
    .join('')
  test.each([
    [
      'bomb.xml',
      `<!DOCTYPE rss [${entities}]><rss><channel><title>&i;</title></channel></rss>`,
      /line 1, column/,
    ],
    [
      'outside.xml',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
      /line 1/,
    ],
    ['deep.xml', '<a>'.repeat(100_000), /deeper|well-formed/],
    ['cut.xml', '<rss>\n<channel>\n<item><title>x', /line 3/],
    ['page.xml', '<html></html>', /no WordPress export/],
    ['cut.json', '{"db": [', /not JSON/],
    ['other.json', '{"db": []}', /no Ghost export/],
    ['text.txt', 'x', /neither/],
  ])('%s', async (name, text, message) => {
    const [folder, content] = [newFolder(), newFolder()]
    writeFileSync(join(folder, name), text)
    await expect(importInto(content, join(folder, name))).rejects.toThrow(message)
    expect(filesIn(content)).toEqual({})
  })
})
