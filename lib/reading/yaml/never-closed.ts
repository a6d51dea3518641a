import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'
import type { YamlMistake } from './yaml-mistakes.ts'

/**
 * The quotation mark or bracket whose missing end made the parser stumble: it runs to the end of the text, or
 * until another text's mark seems to close it some fields later.
 */
export function neverClosed(
  error: YAMLError,
  document: Document.Parsed,
  yaml: string,
): YamlMistake | undefined {
  const bracket = /^Flow (?:sequence|map)/.test(error.message)
  const quote = /^Missing closing/.test(error.message)
  if (!bracket && !quote && !/at node end/.test(error.message)) return undefined
  const range = lastBefore(error.pos[0], document, bracket ? isFlow : isQuoted)?.range
  if (!range) return undefined
  const swallowsField = /\n[ \t]*[\w-]+:(?:\s|$)/.test(yaml.slice(range[0], range[1]))
  if (!bracket && !quote && !swallowsField) return undefined
  const opening = yaml.charAt(range[0])
  return {
    severity: 'error',
    offset: range[0],
    message: `The ${opening} that opens here is not closed.`,
    mend: bracket
      ? 'Close it, or put the whole text in "quotes".'
      : `Close it at the end of the text; within the text write ${opening === '"' ? '\\"' : "''"} for the sign itself.`,
  }
}

function lastBefore(offset: number, document: Document.Parsed, wanted: (node: Node) => boolean) {
  let last: Node | undefined
  visit(document, {
    Node: (_, node) => {
      if (wanted(node) && (node.range?.[0] ?? offset) < offset) last = node
    },
  })
  return last
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && node.type?.startsWith('QUOTE_') === true
}

function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true
}
