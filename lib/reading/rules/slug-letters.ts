import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A file name, and so an address, that is not what it looks like: whoever types it gets another. */
export function slugLetters({ file, interview }: Facts): Problem[] {
  const name = (file.path.split('/').at(-1) ?? '').replace(/\.md$/, '')
  const invisible = unseen.exec(name)?.[0]
  const word = interview.slug.split(/[^\p{L}\p{M}]+/u).find(isMixed)
  const warn = (rule: string, message: string, mend: string) =>
    problemAt(file, 0, { rule, severity: 'warning', message, mend })
  return [
    ...(invisible === undefined
      ? []
      : [
          warn(
            'slug-invisible',
            `The file name holds a character that cannot be seen (${codePoint(invisible)}).`,
            'Rename the file: type its name anew.',
          ),
        ]),
    ...(word === undefined
      ? []
      : [
          warn(
            'slug-lookalike',
            `“${word}” in the file name mixes alphabets: ${[...word].filter(isLookalike).map(shown).join(', ')} only ${
              [...word].filter(isLookalike).length > 1 ? 'look' : 'looks'
            } Latin.`,
            'Rename the file: type the word anew.',
          ),
        ]),
  ]
}

/** What is not drawn at all, but for what emoji and scripts other than Latin need: joiners and variants. */
const unseen =
  /(?!\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}|(?<=[\p{Script=Latin}\d_-])(?:\u200C|\u200D)|(?:\u200C|\u200D)(?=[\p{Script=Latin}\d_-])/u

/** Latin letters, and among them letters of another alphabet that are drawn alike. */
function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && lookalike.test(word) && !unlike.test(word)
}

function isLookalike(letter: string): boolean {
  return lookalike.test(letter)
}

// Small letters: an address has no others.
const lookalike = /[аеорсухіјѕԁһԛԝӏοαρυν]/u
/** Letters by which a reader sees that two alphabets are meant. */
const unlike = /(?![аеорсухіјѕԁһԛԝӏ])\p{Script=Cyrillic}|(?![οαρυν])\p{Script=Greek}/u

function shown(letter: string): string {
  return `“${letter}” (${codePoint(letter)})`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
