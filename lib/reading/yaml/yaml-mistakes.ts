import type { Document } from 'yaml'
import { explainYamlError } from './explain-yaml-error.ts'
import { lineStart } from './line-around.ts'
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
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  const [unclosed] = errors.flatMap((error) => neverClosed(error, document, yaml) ?? [])
  const mistakes = [
    ...errors.map((error) => explainYamlError(error, yaml)),
    ...vanishingWords(document, yaml),
  ].filter(({ offset }) => unclosed === undefined || offset < unclosed.offset)
  if (unclosed) mistakes.push(unclosed)

  const byLine = new Map<number, YamlMistake>()
  for (const mistake of mistakes) {
    const line = lineStart(yaml, mistake.offset)
    if (!byLine.has(line)) byLine.set(line, mistake)
  }
  return [...byLine.values()].sort((a, b) => a.offset - b.offset)
}
