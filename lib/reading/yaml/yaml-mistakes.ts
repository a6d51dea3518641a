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
  const errors = document.errors
    .filter((error, index) => index === 0 || !error.message.includes('in YAML stream'))
    .sort((a, b) => a.pos[0] - b.pos[0])
  const unclosed = neverClosed(errors, document, yaml)
  const explained = errors.map((error) => ({
    at: error.pos[0],
    rank: vague(error) ? 2 : 0,
    mistake: explainYamlError(error, yaml),
  }))
  const vanishing = vanishingWords(document, yaml).map((mistake) => ({
    at: mistake.offset,
    rank: 1,
    mistake,
  }))
  const told = new Set<number>()
  const mistakes = [...explained, ...vanishing]
    .filter(({ at }) => unclosed === undefined || at < unclosed.offset)
    .sort((a, b) => a.rank - b.rank)
    .filter(({ at, mistake }) => {
      const lines = [at, mistake.offset].map((offset) => lineAround(yaml, offset).start)
      const isFirst = lines.every((line) => !told.has(line))
      for (const line of lines) told.add(line)
      return isFirst
    })
    .map(({ mistake }) => mistake)
  return (unclosed ? [...mistakes, unclosed] : mistakes).sort((a, b) => a.offset - b.offset)
}

/** An error that says least of those on its line: that something is left over. */
function vague({ code, message }: YAMLError): boolean {
  return code === 'MULTILINE_IMPLICIT_KEY' || message.endsWith('at node end')
}
