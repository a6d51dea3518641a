import { codeRanges, rangeAt } from '../code-ranges.ts'
import type { Conversion } from '../conversion.ts'
import type { Edit } from '../edit-text.ts'
import { note } from '../note.ts'

/**
 * Converts what only kramdown, Jekyll's reader of Markdown, understands. An attribute list such as `{: .wide}` becomes
 * an HTML comment, which readers do not see and editors do; an id in it becomes a place that links lead to.
 */
export function kramdownEdits(text: string): Conversion {
  const result: Conversion = { edits: [], notes: [], changes: [] }
  if (!/\{[:#]|^\*\[[^\]]+\]:|^:\s|\$\$/m.test(text)) return result
  const { blocks, inline } = codeRanges(text)
  const inCode = (offset: number) => rangeAt(blocks, offset) || rangeAt(inline, offset)
  for (const { name, pattern, replace } of forms) {
    for (const match of text.matchAll(pattern)) {
      if (inCode(match.index)) continue
      const start = match.index + (match.groups?.before?.length ?? 0)
      const edit: Edit = { start, end: match.index + match[0].length, text: replace(match) }
      // The forms are in order of how much they hold: a part of what is converted already is not one more.
      if (result.edits.some(({ start, end }) => edit.start < end && start < edit.end)) continue
      result.edits.push(edit)
      result.changes.push(name)
    }
  }
  for (const { pattern, message, mend } of unknown) {
    for (const match of text.matchAll(pattern)) {
      if (!inCode(match.index)) result.notes.push(note(match.index, 'kramdown', message, mend))
    }
  }
  return result
}

interface Form {
  name: string
  /** A group `before` is left as it stands. */
  pattern: RegExp
  replace(match: RegExpExecArray): string
}

const forms: Form[] = [
  {
    name: 'kramdown comment',
    pattern: /\{::comment\}([\s\S]*?)\{:\/(?:comment)?\}/g,
    replace: ([, inner = '']) => comment(inner),
  },
  {
    name: 'kramdown nomarkdown',
    pattern: /\{::nomarkdown\}([\s\S]*?)\{:\/(?:nomarkdown)?\}/g,
    replace: ([, inner = '']) => inner,
  },
  {
    name: 'kramdown table of contents',
    // The item above stands for the table and was never shown itself.
    pattern: /^ {0,3}(?:[*+-]|\d\.)[ \t][^\n]*\n[ \t]*\{:[^{}\n]*\btoc\b[^{}\n]*\}/gm,
    replace: ([written]) => comment(` ${written.replace(/\s*\n\s*/g, ' ')} `),
  },
  {
    name: 'kramdown heading id',
    pattern: /^(?<before>#{1,6}[ \t][^\n]*?)[ \t]*\{#([\w:.-]+)\}[ \t]*$/gm,
    // The place stands within the heading, so that nothing before it has to be touched.
    replace: ([, , id]) => `<span id="${id}"></span>`,
  },
  {
    name: 'kramdown attributes',
    pattern: /\{:(?!\/)[^{}\n]*\}|\{::options[^{}\n]*\/\}/g,
    replace: ([written]) => {
      const id = /(?:^|[\s{:])#([\w:.-]+)/.exec(written)?.[1]
      return `${id === undefined ? '' : `<span id="${id}"></span>`}${comment(` ${written} `)}`
    },
  },
]

const unknown = [
  {
    pattern: /^\*\[[^\]\n]+\]:/gm,
    message: 'A kramdown abbreviation; it is left as text.',
    mend: 'Write it out in the text, or remove the line.',
  },
  {
    pattern: /(?<=\S[ \t]*\n\n?):[ \t]+\S/g,
    message: 'A kramdown definition list; it is left as text.',
    mend: 'Write it as a list.',
  },
  {
    pattern: /\$\$/g,
    message: 'A formula; it is left as text.',
    mend: 'Write it in words, or show it as a picture.',
  },
]

function comment(inner: string): string {
  return `<!--${inner.replace(/-->/g, '-- >')}-->`
}
