import type { Edit } from '../edit-text.ts'

interface Opening {
  tag: string
  /** What stands behind the tag's name. */
  words: string
  start: number
  end: number
}

interface ConvertedBlock {
  edits: Edit[]
  /** Where the block's own text ends, and where its closing tag does. */
  bodyEnd: number
  end: number
}

/** Whether a tag opens a block whose text is not Liquid, and that has a form in Markdown. */
export function isBlock(tag: string): boolean {
  return tag === 'highlight' || tag === 'raw' || tag === 'comment'
}

/** Turns `highlight` into a fence, takes the tags of `raw` away, makes an HTML comment of `comment`. */
export function convertedBlock(text: string, opening: Opening): ConvertedBlock | undefined {
  const closing = new RegExp(`\\{%-?\\s*end${opening.tag}\\s*-?%\\}`, 'g')
  closing.lastIndex = opening.end
  const close = closing.exec(text)
  if (!close) return undefined
  const bodyEnd = close.index
  const end = bodyEnd + close[0].length
  const body = text.slice(opening.end, bodyEnd)
  if (opening.tag === 'raw')
    return {
      edits: [withoutTag(text, opening.start, opening.end), withoutTag(text, bodyEnd, end)],
      bodyEnd,
      end,
    }
  const replacement =
    opening.tag === 'comment'
      ? `<!--${body.replace(/-->/g, '-- >')}-->`
      : fenced(text, { ...opening, end }, body)
  return { edits: [{ start: opening.start, end, text: replacement }], bodyEnd, end }
}

/** A tag that has its line for itself goes with the line. */
function withoutTag(text: string, start: number, end: number): Edit {
  const before = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start))
  const after = /^[ \t]*\n/.exec(text.slice(end, end + 80))
  return { start, end: before && after ? end + after[0].length : end, text: '' }
}

function fenced(text: string, { words, start, end }: Opening, body: string): string {
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1]
  const language = /^\s*([\w+#.-]+)/.exec(words)?.[1] ?? ''
  const code = body.replace(/^[ \t]*\n|\n[ \t]*$/g, '').replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const opens = indent === undefined ? '\n\n' : ''
  const closes = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80)) ? '' : '\n'
  return `${opens}${fence}${language}\n${code}\n${indent ?? ''}${fence}${closes}`
}
