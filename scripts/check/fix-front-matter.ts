import { isScalar, isSeq, type Scalar, stringify } from 'yaml'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { splitSource } from '../../lib/reading/split-source.ts'
import { indentQuotedLines } from '../../lib/reading/yaml/indent-quoted-lines.ts'
import { parseYaml } from '../../lib/reading/yaml/parse-yaml.ts'
import { type Edit, editText } from '../import/edit-text.ts'
import type { Fix } from './fix.ts'
import { plainDate } from './plain-date.ts'

/**
 * Mends the spelling of categories and the form of dates in an interview's front matter; every other byte stays.
 * @param spelling of a category, by the name as it is written
 */
export function fixFrontMatter(
  file: SourceFile,
  spelling: (category: string) => string,
): { text: string; fixes: Fix[] } {
  const split = splitSource(file)
  const { yaml, writtenOffset } = indentQuotedLines(split.yaml ?? '')
  const document = parseYaml(yaml)
  const edits: (Edit & { what: string })[] = []
  // Where YAML is wrong, nothing in it is sure to be what was meant.
  if (document.errors.length > 0 || split.problems.length > 0) return { text: file.text, fixes: [] }
  const replace = (node: Scalar, value: string, what: string) => {
    const [from, to] = node.range ?? [0, 0]
    edits.push({
      start: split.yamlOffset + writtenOffset(from),
      end: split.yamlOffset + writtenOffset(to),
      text: inQuotesOf(node, value),
      what,
    })
  }
  for (const node of scalarsOf(document.get('categories', true))) {
    const name = String(node.value)
    const meant = spelling(name)
    if (meant !== name) replace(node, meant, `Category “${name}” is spelt “${meant}” now.`)
  }
  for (const field of ['date', 'updated', 'recorded', 'withdrawn']) {
    for (const node of scalarsOf(document.get(field, true))) {
      const written = String(node.source ?? node.value)
      const plain = plainDate(written)
      if (plain) replace(node, plain, `“${field}” is written ${plain} now, instead of ${written.trim()}.`)
    }
  }
  const line = (offset: number) => file.text.slice(0, offset).split('\n').length
  return {
    text: editText(file.text, edits).text,
    fixes: edits.map(({ start, what }) => ({ path: file.path, line: line(start), what })),
  }
}

function scalarsOf(node: unknown): Scalar[] {
  const nodes = isSeq(node) ? node.items : [node]
  // A value with an anchor stands in other places, too.
  return nodes.filter(
    (one): one is Scalar =>
      isScalar(one) && !one.anchor && (typeof one.value === 'string' || typeof one.value === 'number'),
  )
}

function inQuotesOf({ type }: Scalar, value: string): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value)
  if (type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`
  const plain = stringify(value, { lineWidth: 0 }).trimEnd()
  return /[,[\]{}]/.test(plain) && plain === value ? JSON.stringify(value) : plain
}
