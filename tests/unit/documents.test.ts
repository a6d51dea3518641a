import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const documents = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('links only to files and headings that exist', () => {
    const spoken = text.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '')
    const targets = [...spoken.matchAll(/\]\((?![a-z]+:)([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(targets.filter((target) => !leadsSomewhere(document, target))).toEqual([])
  })

  it('names only files and folders of the code that exist', () => {
    const code = /`((?:app|browser|components|lib|scripts|tests)\/[\w./-]*)`/g
    const named = [...text.matchAll(code)].map((match) => match[1] ?? '')
    expect(named.filter((name) => ![name, `${name}.ts`].some((file) => existsSync(file)))).toEqual([])
  })

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

function leadsSomewhere(document: string, target: string): boolean {
  const [file = '', heading] = target.split('#')
  const place = file === '' ? document : path.join(path.dirname(document), file)
  if (!existsSync(place)) return false
  if (heading === undefined) return true
  const headings = readFileSync(place, 'utf8').matchAll(/^#+ (.+)$/gm)
  return [...headings].some(([, words = '']) => anchorOf(words) === heading)
}

/** A heading's anchor as GitHub makes it, of plain words. */
function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
