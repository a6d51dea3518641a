import { type Document, parseDocument, type YAMLError } from 'yaml'
import { lineAround } from './line-around.ts'

/**
 * Parses YAML with places and all errors. A colon within a text, the mistake writers make most, would turn the
 * fields below into parts of that text: they are read as if the colon were none, so that their own mistakes show.
 */
export function parseYaml(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, options)
  const colons = document.errors.filter((error) => isColonInText(error, yaml))
  if (colons.length === 0) return document
  let masked = yaml
  for (const { pos } of colons) {
    const { start, line } = lineAround(yaml, pos[0])
    const text = line.slice(pos[0] - start)
    masked = masked.slice(0, pos[0]) + text.replace(/:(?=\s|$)/g, '.') + masked.slice(pos[0] + text.length)
  }
  const readable = parseDocument(masked, options)
  readable.errors.push(...colons)
  return readable
}

const options = {
  prettyErrors: false,
  // Dates, sets and binary data would come out as objects that no field takes.
  resolveKnownTags: false,
  stringKeys: true,
  // 'silent' would keep quiet about a second document, too.
  logLevel: 'error',
} as const

function isColonInText({ code, pos, message }: YAMLError, yaml: string): boolean {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || message.includes('sequence')) return false
  const { start, line } = lineAround(yaml, pos[0])
  return /:(?:\s|$)/.test(line.slice(pos[0] - start))
}
