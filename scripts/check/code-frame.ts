import { printable } from '../content/printable.ts'

/**
 * The line of a place, with the line before it and a mark below the very column. Long lines are cut around it.
 * @param place 1-based; column in UTF-16 units
 * @returns an empty string where the text has no such line
 */
export function codeFrame(text: string, { line, column }: { line: number; column: number }): string {
  const lines = text.split('\n')
  const written = lines[line - 1]
  if (written === undefined || written.trim() === '') return ''
  const from = column > widest ? column - 1 - Math.floor(widest / 2) : 0
  const before = lines[line - 2]
  const gutter = String(line).length
  const row = (mark: string, number: string, shown: string) =>
    `${mark} ${number.padStart(gutter)} │ ${shown}`.trimEnd()
  return [
    ...(before?.trim() ? [row(' ', String(line - 1), cut(before, 0))] : []),
    row('>', String(line), cut(written, from)),
    row(
      ' ',
      '',
      `${' '.repeat(columns((from > 0 ? '…' : '') + printable(written.slice(from, column - 1).replaceAll('\t', ' '))))}^`,
    ),
  ].join('\n')
}

/** Characters of a line that are shown. */
const widest = 90

function cut(line: string, from: number): string {
  const shown = printable(line.slice(from, from + widest).replaceAll('\t', ' '))
  return `${from > 0 ? '…' : ''}${shown}${line.length > from + widest ? '…' : ''}`
}

/** How many columns a terminal needs: two for a Chinese, Japanese or Korean character, none for a combining one. */
function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += wide.test(character) ? 2 : unseen.test(character) ? 0 : 1
  return sum
}

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const unseen = /\p{Mn}|\p{Me}|\p{Cf}/u
