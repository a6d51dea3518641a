import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import type { YamlMistake } from './yaml-mistakes.ts'

/**
 * The first quotation mark or bracket whose missing end made the parser stumble: it runs to the end of the text,
 * or until another text's mark seems to close it some fields later.
 * @param errors of the document, in order of place
 */
export function neverClosed(
  errors: YAMLError[],
  document: Document.Parsed,
  yaml: string,
): YamlMistake | undefined {
  const stumbles = errors.filter(({ message }) => /^Missing closing|^Flow |at node end$/.test(message))
  if (stumbles.length === 0) return undefined
  const { quotes, brackets } = openings(document)
  let quote = 0
  for (const { message, pos } of stumbles) {
    if (message.startsWith('Flow')) {
      const open = brackets.filter(({ start }) => start < pos[0]).sort((a, b) => b.end - a.end)[0]
      return open && mistake(open.start, yaml)
    }
    while ((quotes[quote + 1]?.start ?? Number.POSITIVE_INFINITY) < pos[0]) quote++
    const last = quotes[quote]
    if (!last || last.start >= pos[0]) continue
    const swallowsField = /\n[ \t]*[\w-]+:(?:\s|$)/.test(yaml.slice(last.start, last.end))
    if (message.startsWith('Missing') || swallowsField) return mistake(last.start, yaml)
  }
  return undefined
}

interface Opening {
  start: number
  end: number
}

/** Quoted texts and bracketed groups, each kind in order of place. */
function openings(document: Document.Parsed) {
  const found: { quotes: Opening[]; brackets: Opening[] } = { quotes: [], brackets: [] }
  visit(document, {
    Node: (_, node) => {
      if (!node.range) return
      const [start, end] = node.range
      if (isScalar(node) && node.type?.startsWith('QUOTE_')) found.quotes.push({ start, end })
      if (isCollection(node) && node.flow) found.brackets.push({ start, end })
    },
  })
  return found
}

function mistake(offset: number, yaml: string): YamlMistake {
  const opening = yaml.charAt(offset)
  const mend = /["']/.test(opening)
    ? `Close it at the end of the text; within the text write ${opening === '"' ? '\\"' : "''"} for the sign itself.`
    : 'Close it, or put the whole text in "quotes".'
  return { severity: 'error', offset, message: `The ${opening} that opens here is not closed.`, mend }
}
