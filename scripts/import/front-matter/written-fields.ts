import { isMap, isNode } from 'yaml'
import type { SourceFile } from '../../../lib/reading/source-file.ts'
import type { SplitSource } from '../../../lib/reading/split-source.ts'
import { indentQuotedLines } from '../../../lib/reading/yaml/indent-quoted-lines.ts'
import { parseYaml } from '../../../lib/reading/yaml/parse-yaml.ts'
import { yamlMistakes } from '../../../lib/reading/yaml/yaml-mistakes.ts'

/** A field of a file's front matter and the lines it takes there. */
export interface WrittenField {
  name: string
  value: unknown
  /** Offsets in the file: from the beginning of its first line to that of the line below its last. */
  start: number
  end: number
  /** Where its value alone stands. */
  valueStart: number
  valueEnd: number
}

/**
 * The fields of a front matter in the order they are written, one below the other.
 * @returns undefined where they cannot be told apart: YAML with a mistake, or all fields between braces
 */
export function writtenFields(file: SourceFile, split: SplitSource): WrittenField[] | undefined {
  if (split.yaml === undefined || split.problems.length > 0) return undefined
  if (/^\s*(?:#[^\n]*\n\s*)*$/.test(split.yaml)) return []
  const { yaml, writtenOffset } = indentQuotedLines(split.yaml)
  const document = parseYaml(yaml)
  const map = document.contents
  // What the reader takes for a mistake, such as the tag of `!!binary`, would be lost where a field is written anew.
  const isWrong = yamlMistakes(document, yaml).some(({ severity }) => severity === 'error')
  if (isWrong || !isMap(map) || map.flow) return undefined
  const inFile = (offset: number) => split.yamlOffset + writtenOffset(offset)
  const last = split.yamlOffset + split.yaml.length
  try {
    return map.items.map(({ key, value }) => {
      const keyRange = isNode(key) ? key.range : undefined
      const valueRange = isNode(value) ? value.range : undefined
      const from = inFile(keyRange?.[0] ?? 0)
      const to = inFile((valueRange ?? keyRange)?.[1] ?? 0)
      return {
        name: String(key),
        value: isNode(value) ? value.toJS(document) : value,
        start: file.text.lastIndexOf('\n', from - 1) + 1,
        end: Math.min(last, lineBelow(file.text, to)),
        valueStart: inFile(valueRange?.[0] ?? keyRange?.[1] ?? 0),
        valueEnd: to,
      }
    })
  } catch {
    // Aliases that multiply, or lead nowhere.
    return undefined
  }
}

function lineBelow(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
