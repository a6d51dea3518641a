import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Font } from 'satori'

/** Fonts for some texts. */
export interface CardFonts {
  fonts: Font[]
  /** Their names, in the order in which they are tried for a text in a language. */
  familyFor: FamilyFor
}

/** @param lang BCP 47 tag; a Japanese text takes its punctuation, too, from a Japanese font */
export type FamilyFor = (lang: string) => string

/**
 * The fonts that texts need: of each family only the subsets that hold one of the texts' characters. A character may
 * still be missing, since a subset's range names some that its file lacks.
 */
export function cardFonts(texts: string[]): CardFonts {
  const needed = new Set([...new Set(texts.join(''))].flatMap(subsetsWith))
  const chosen = families.flatMap(subsetsOf).filter((subset) => needed.has(subset))
  const named = (wanted: (family: string) => boolean) =>
    chosen.filter(({ family }) => wanted(family)).map(({ family, subset }) => `${family} ${subset}`)
  return {
    fonts: chosen.flatMap(({ family, subset }) => weights.map((weight) => font(family, subset, weight))),
    familyFor: (lang) => {
      const first = /^ja\b/i.test(lang) ? japanese : families[0]
      return [...named((family) => family === first), ...named((family) => family !== first)].join(', ')
    },
  }
}

/**
 * Packages of Fontsource, tried in this order. For letters that none of these has (Korean, Arabic, Thai …), install
 * one more (`npm install @fontsource/noto-serif-kr`) and add its name: it must have the weights below.
 */
const families = ['source-serif-4', 'biz-udpmincho']
const japanese = 'biz-udpmincho'
const weights = [400, 700] as const

interface Subset {
  family: string
  subset: string
  /** First and last code point of each run. */
  ranges: [number, number][]
}

const known = new Map<string, Subset[]>()
const holders = new Map<string, Subset[]>()
// The same objects every time: satori parses each font once for as long as it is given that one.
const loaded = new Map<string, Font>()

function subsetsOf(family: string): Subset[] {
  const before = known.get(family)
  if (before) return before
  const ranges: Record<string, string> = JSON.parse(readFileSync(fileOf(family, 'unicode.json'), 'utf8'))
  const subsets = Object.entries(ranges).map(([name, written]) => ({
    family,
    // Numbered subsets stand in brackets.
    subset: name.replace(/[[\]]/g, ''),
    ranges: written.split(',').map(readRange),
  }))
  known.set(family, subsets)
  return subsets
}

/** `U+3041-3096`, or `U+20AC`. */
function readRange(written: string): [number, number] {
  const [first = '', last = first] = written.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function subsetsWith(character: string): Subset[] {
  const before = holders.get(character)
  if (before) return before
  const point = character.codePointAt(0) ?? 0
  const holding = families
    .flatMap(subsetsOf)
    .filter(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last))
  holders.set(character, holding)
  return holding
}

function font(family: string, subset: string, weight: (typeof weights)[number]): Font {
  const name = `${family}-${subset}-${weight}-normal.woff`
  const before = loaded.get(name)
  if (before) return before
  const data = readFileSync(fileOf(family, `files/${name}`))
  const made: Font = { name: `${family} ${subset}`, data, weight, style: 'normal' }
  loaded.set(name, made)
  return made
}

/** From the project's folder: this module itself may have been bundled to somewhere else. */
function fileOf(family: string, path: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'))
  return join(dirname(require.resolve(`@fontsource/${family}/unicode.json`)), path)
}
