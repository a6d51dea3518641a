/**
 * Takes out the spaces that the index has between the words of scripts that write none.
 * @param lang of the text: where it is one of those scripts, foreign words stand close as well
 */
export function closedUp(text: string, lang: string): string {
  const spaces = /^(?:ja|zh|th|lo|km|my)\b/.test(lang) ? beside : between
  return text.replace(spaces, '').replace(stop, '。')
}

const cjk =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々〆ー、。「」『』（）・！？…―'
// The marks around what was found may stand between a word and its space.
const marks = '(?:</?mark>)*'
const before = `(?<=[${cjk}]${marks})`
const after = `(?=${marks}[${cjk}])`
const between = new RegExp(`${before} ${after}`, 'gu')
const beside = new RegExp(`${before} | ${after}`, 'gu')
/** The indexer ends a block without a full stop with one of its own, of the Latin kind. */
const stop = new RegExp(`${before}\\.`, 'gu')
