import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { indentQuotedLines } from '../reading/yaml/indent-quoted-lines.ts'
import { parseYaml } from '../reading/yaml/parse-yaml.ts'
import { isGroup, sameValue, withoutEmpty } from './same-value.ts'

type Fields = Record<string, unknown>

/**
 * Writes changed values into YAML: fields that did not change keep every byte, comments and quotation marks among
 * them, and so do fields that neither side names.
 * @param written a block of “name: value” lines; may be empty or hold comments alone
 * @param before the values as a form showed them
 * @param after the values as it holds them now, in the order in which new ones are to stand; an empty one goes away
 * @param inOrder whether fields that are there already follow the order of `after`, too
 */
export function editFields(
  written: string,
  before: Fields,
  after: Fields,
  { inOrder = false }: { inOrder?: boolean } = {},
): string {
  const { head, parts } = partsOf(written)
  const changed = Object.keys({ ...before, ...after }).filter((name) => !sameValue(before[name], after[name]))
  const kept: Part[] = parts.map((part) => {
    if (!changed.includes(part.name)) return part
    return { ...part, core: editedCore(part, before[part.name], after[part.name]) }
  })
  const names = Object.keys(after)
  for (const [index, name] of names.entries()) {
    if (!changed.includes(name) || kept.some((part) => part.name === name)) continue
    if (withoutEmpty(after[name]) === undefined) continue
    const earlier = names.slice(0, index).findLast((one) => kept.some((part) => part.name === one))
    const at = kept.findIndex((part) => part.name === earlier) + 1
    kept.splice(at, 0, { name, comment: '', core: newCore(name, after[name]), space: '' })
  }
  if (inOrder) sortAs(kept, names)
  const text = kept.map(({ comment, core, space }) => (core === '' ? comment : comment + core + space))
  return withBreak(head, text.length > 0) + text.join('')
}

/** One field with what belongs to it. */
interface Part {
  name: string
  /** Lines of comment right above it. */
  comment: string
  /** Its lines; empty once it is gone. */
  core: string
  /** Empty lines below, and comments that belong to no field. */
  space: string
}

function partsOf(written: string): { head: string; parts: Part[] } {
  const { yaml, writtenOffset } = indentQuotedLines(written)
  const { contents } = parseYaml(yaml)
  if (!isMap(contents)) return { head: written, parts: [] }
  if (contents.flow) throw new Error('Write one “field: value” a line, without { }.')
  const starts = contents.items.map(({ key }) => {
    const offset = writtenOffset((key as ParsedNode).range[0])
    return written.lastIndexOf('\n', offset - 1) + 1
  })
  const names = contents.items.map(({ key }) => String((key as unknown as Scalar).value))
  const commented = starts.map((start) => {
    const above = /(?:^[ \t]*#[^\n]*\n)+(?![\s\S])/m.exec(written.slice(0, start))
    return start - (above?.[0].length ?? 0)
  })
  return {
    head: written.slice(0, commented[0]),
    parts: names.map((name, index) => {
      const lines = written.slice(starts[index], commented[index + 1])
      const core = `${lines.trimEnd()}\n`
      return {
        name,
        comment: written.slice(commented[index], starts[index]),
        core,
        space: lines.slice(core.length),
      }
    }),
  }
}

function editedCore({ name, core }: Part, before: unknown, after: unknown): string {
  const value = withoutEmpty(after)
  if (value === undefined) return ''
  const document = parseDocument(indentQuotedLines(core).yaml, { resolveKnownTags: false, stringKeys: true })
  if (!isMap(document.contents)) return newCore(name, value)
  put(document, document.contents, name, before, value)
  return document.toString({
    lineWidth: 0,
    indentSeq: !/^- /m.test(core),
    flowCollectionPadding: /[[{] /.test(core),
  })
}

function newCore(name: string, value: unknown): string {
  return stringify({ [name]: withoutEmpty(value) }, { lineWidth: 0 })
}

/** Sets the value at a key or index, and leaves of the old one what is the same. */
function put(
  document: Document,
  node: YAMLMap | YAMLSeq,
  key: string | number,
  before: unknown,
  value: unknown,
) {
  const old = node.get(key, true) as unknown
  if (isMap(old) && isGroup(value) && isGroup(before)) {
    for (const name of Object.keys({ ...before, ...value })) {
      if (sameValue(before[name], value[name])) continue
      if (withoutEmpty(value[name]) === undefined) old.delete(name)
      else put(document, old, name, before[name], value[name])
    }
  } else if (isSeq(old) && Array.isArray(value) && Array.isArray(before)) {
    for (const [index, item] of value.entries()) {
      if (index >= old.items.length) old.add(document.createNode(item))
      else if (!sameValue(before[index], item)) put(document, old, index, before[index], item)
    }
    old.items.length = value.length
  } else if (isScalar(old) && !isGroup(value) && !Array.isArray(value)) {
    old.value = value
    delete old.source
    delete old.format
  } else {
    node.set(key, document.createNode(value))
  }
}

function sortAs(parts: Part[], names: string[]): void {
  const wanted = names.filter((name) => parts.some((part) => part.name === name))
  const places = parts.flatMap((part, index) => (wanted.includes(part.name) ? [index] : []))
  const byName = new Map(parts.map((part) => [part.name, part]))
  for (const [index, place] of places.entries()) {
    const part = byName.get(wanted[index] ?? '')
    if (part) parts[place] = part
  }
}

function withBreak(head: string, isFollowed: boolean): string {
  return head === '' || head.endsWith('\n') || !isFollowed ? head : `${head}\n`
}
