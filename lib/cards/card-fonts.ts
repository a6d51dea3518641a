import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A family of fonts that cards are set in. */
interface Family {
  /** As the files themselves say. */
  name: string
  /** Of @expo-google-fonts: the files of Google Fonts as they are, whole and in a form that every tool reads. */
  package: string
}

const latin: Family = { name: 'Source Serif 4', package: 'source-serif-4' }
const japanese: Family = { name: 'BIZ UDPMincho', package: 'biz-udpmincho' }

/**
 * Tried in this order. For letters that none of these has (Korean, Arabic, Thai …), install one more
 * (`npm install @expo-google-fonts/noto-serif-kr`) and add it: it must have the weights below.
 */
const families = [latin, japanese]

/** Names of their packages. */
export const fontPackages = families.map(packageOf)

function packageOf(family: Family): string {
  return `@expo-google-fonts/${family.package}`
}

/** How bold a text is, and the end of a file's name. */
const weights = { regular: '400Regular', bold: '700Bold' }

export type Weight = keyof typeof weights

/** Names of the families in the order in which they are tried for a text. */
export function familyNames(lang: string): string {
  return familiesFor(lang)
    .map(({ name }) => name)
    .join(', ')
}

/** Absolute paths of the folders in which the fonts stand that are tried for a text, in that order: a file in each. */
export function fontFolders(lang: string, weight: Weight): string[] {
  return familiesFor(lang).map((family) => folderOf(family, weight))
}

/** Absolute paths of the folders of all fonts. */
export function allFontFolders(): string[] {
  return families.flatMap((family) =>
    Object.keys(weights).map((weight) => folderOf(family, weight as Weight)),
  )
}

/** @param lang BCP 47 tag; a Japanese text takes its punctuation, too, from a Japanese font */
function familiesFor(lang: string): Family[] {
  const first = /^ja\b/i.test(lang) ? japanese : latin
  return [first, ...families.filter((family) => family !== first)]
}

function folderOf(family: Family, weight: Weight): string {
  return join(packageFolder(packageOf(family)), weights[weight])
}

/** From the project's folder: this module itself may have been bundled to somewhere else. */
function packageFolder(name: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'))
  return dirname(require.resolve(`${name}/package.json`))
}
