import type { Document, YAMLError } from 'yaml'
import { explainYamlError } from './explain-yaml-error.ts'
import { lineAround } from './line-around.ts'
import { neverClosed } from './never-closed.ts'
import { vanishingWords } from './vanishing-words.ts'

/** A mistake in YAML, by its place in it. */
export interface YamlMistake {
  severity: 'error' | 'warning'
  offset: number
  message: string
  mend: string
}

/**
 * What is wrong with some YAML, in an editor's words and at the places to mend. One mistake makes the parser
 * stumble several times: of one line only the first is told, and nothing of what follows an opening without its end.
 */
export function yamlMistakes(document: Document.Parsed, yaml: string): YamlMistake[] {
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0] || telling(a) - telling(b))
  const unclosed = neverClosed(errors, document, yaml)
  const told = new Set<number>()
  const mistakes = [
    ...errors.map((error) => ({ at: error.pos[0], mistake: explainYamlError(error, yaml) })),
    ...vanishingWords(document, yaml).map((mistake) => ({ at: mistake.offset, mistake })),
  ].filter(({ at, mistake }) => {
    if (unclosed && at >= unclosed.offset) return false
    const lines = [at, mistake.offset].map((offset) => lineAround(yaml, offset).start)
    const first = lines.every((line) => !told.has(line))
    for (const line of lines) told.add(line)
    return first
  })
  return [...mistakes.map(({ mistake }) => mistake), ...(unclosed ? [unclosed] : [])].sort(
    (a, b) => a.offset - b.offset,
  )
}

/** Of two errors at one place, the one about the text says more than the one about its line. */
function telling({ code }: YAMLError): number {
  return code === 'MULTILINE_IMPLICIT_KEY' ? 1 : 0
}
