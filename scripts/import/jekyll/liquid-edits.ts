import { codeRanges, rangeAt } from '../code-ranges.ts'
import type { Conversion } from '../conversion.ts'
import { note } from '../note.ts'
import { convertedBlock, isBlock } from './liquid-blocks.ts'
import { type LiquidContext, liquidOutput } from './liquid-output.ts'
import { liquidTag } from './liquid-tag.ts'

/**
 * Converts the Liquid of a text where it means something without Jekyll. The rest stays as it is written, for
 * readers to see, and is noted. Nothing within a block of code is touched.
 */
export function liquidEdits(text: string, context: LiquidContext): Conversion {
  const result: Conversion = { edits: [], notes: [], changes: [] }
  if (!/\{[{%]/.test(text)) return result
  let masked = text
  let code = codeRanges(masked)
  const token = /\{%-?\s*([\w-]*)([\s\S]*?)-?%\}|\{\{-?([\s\S]*?)-?\}\}/g
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [written, tag, words = '', output] = match
    const start = match.index
    const end = start + written.length
    const block = rangeAt(code.blocks, start)
    if (block) {
      if (tag === 'raw')
        result.notes.push(
          note(
            start,
            'liquid-in-code',
            'A raw tag stands within a block of code, which is not touched.',
            'Delete the tag if it should not be shown.',
          ),
        )
      continue
    }
    const inCode = rangeAt(code.inline, start) !== undefined
    if (tag !== undefined && isBlock(tag) && (tag === 'raw' || !inCode)) {
      const converted = convertedBlock(text, { tag, words, start, end })
      if (converted === undefined) {
        result.notes.push(
          note(
            start,
            'liquid',
            `“${written}” is never closed; it is left as text.`,
            `Add {% end${tag} %}, or remove it.`,
          ),
        )
        continue
      }
      result.edits.push(...converted.edits)
      result.changes.push(`Liquid ${tag}`)
      token.lastIndex = converted.end
      if (tag !== 'raw' && /`|~~~|^(?: {4}|\t)/m.test(text.slice(end, converted.bodyEnd))) {
        // What stands in such a block must not open a block of code for what follows it.
        masked =
          masked.slice(0, end) +
          filler(masked.slice(end, converted.bodyEnd)) +
          masked.slice(converted.bodyEnd)
        code = codeRanges(masked)
      }
      continue
    }
    if (inCode) continue
    const place = { start, end, next: text.slice(end, end + 2) }
    const replacement =
      tag === undefined ? liquidOutput(output ?? '', place, context) : liquidTag(tag, words, context)
    if (replacement === undefined) {
      result.notes.push(
        note(
          start,
          'liquid',
          `“${short(written)}” means nothing outside of Jekyll; it is left as text.`,
          'Write what it stood for, or remove it.',
        ),
      )
      const shown = asShown(written)
      if (shown !== written) result.edits.push({ start, end, text: shown })
    } else {
      result.edits.push({ start, end, text: replacement })
      result.changes.push(`Liquid ${tag ?? 'output'}`)
    }
  }
  return result
}

/** As code where Markdown would take some of it for markup; readers must see all of it. */
function asShown(written: string): string {
  if (!/[<*`\\[&~]|\b_|_\b|\n\s*\n/.test(written)) return written
  const longest = Math.max(0, ...[...written.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${written.replace(/\s*\n\s*/g, ' ')} ${fence}`
}

function filler(text: string): string {
  return text.replace(/[^\n]/g, 'x')
}

function short(written: string): string {
  const line = written.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
