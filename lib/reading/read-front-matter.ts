import { isMap, isNode, isPair, type Node, parseDocument, type YAMLError } from 'yaml'
import { type FrontMatter, frontMatterSchema } from '../schema/front-matter.ts'
import { indentQuotedLines } from './indent-quoted-lines.ts'
import type { Problem } from './problem.ts'
import { schemaProblem } from './schema-problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'
import type { SplitSource } from './split-source.ts'

/** Front matter, read and checked, and where each value stands. */
export interface ReadFrontMatter {
  /** Undefined where an error left nothing to rely on. */
  values: FrontMatter | undefined
  problems: Problem[]
  /** Offset in the file of the value at a path such as `['interviewee', 'name']`; its key's, or the start, if absent. */
  offsetOf(path: PropertyKey[]): number
  /** A text value's lines as the editor wrote them: YAML folds a quoted or plain text into one line. */
  linesOf(field: keyof FrontMatter): string | undefined
}

/** Reads the YAML of a file by the schema. Every mistake becomes a problem at its place; nothing throws. */
export function readFrontMatter(file: SourceFile, split: SplitSource): ReadFrontMatter {
  const { yaml, writtenOffset } = indentQuotedLines(split.yaml ?? '')
  const document = parseDocument(yaml, { prettyErrors: false })
  const inFile = (offset: number) => split.yamlOffset + writtenOffset(offset)
  const offsetOf = (path: PropertyKey[]) => inFile(nodeOffset(document.contents, path))
  const failed = (problems: Problem[]): ReadFrontMatter => ({
    values: undefined,
    problems,
    offsetOf,
    linesOf: () => undefined,
  })
  if (split.yaml === undefined) return failed([])
  if (document.errors.length > 0) {
    return failed(document.errors.map((error) => yamlProblem(file, inFile(error.pos[0]), error)))
  }
  let raw: unknown
  try {
    raw = document.toJS()
  } catch (error) {
    return failed([
      problemAt(file, split.yamlOffset, {
        rule: 'yaml',
        severity: 'error',
        message: `The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
        mend: 'Write values out instead of using & and * aliases.',
      }),
    ])
  }
  if (!isMap(document.contents)) {
    return failed([
      problemAt(file, split.yamlOffset, {
        rule: 'front-matter',
        severity: 'error',
        message: raw === null ? 'The front matter is empty.' : 'The front matter is not a list of fields.',
        mend: 'Write one “field: value” a line; title and date are needed.',
      }),
    ])
  }
  const result = frontMatterSchema.safeParse(lenient(raw as Record<string, unknown>))
  return {
    values: result.data,
    problems: (result.error?.issues ?? []).flatMap((issue) => schemaProblem(file, issue, raw, offsetOf)),
    offsetOf,
    linesOf: (field) => scalarLines(document.get(field, true), yaml) ?? result.data?.[field]?.toString(),
  }
}

/** What the schema need not spell out: a field left empty is absent, and one text stands for a list of one. */
function lenient(raw: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(raw).filter(([, value]) => value !== null)
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      listFields.has(name) && typeof value === 'string' ? [value] : value,
    ]),
  )
}

const listFields = new Set(['categories', 'tldr', 'aliases'])

function yamlProblem(file: SourceFile, offset: number, error: YAMLError): Problem {
  const tab = error.code === 'TAB_AS_INDENT'
  const duplicate = error.code === 'DUPLICATE_KEY'
  return problemAt(file, offset, {
    rule: 'yaml',
    severity: 'error',
    message: duplicate ? 'This field is given twice.' : `This is not valid YAML: ${error.message}`,
    mend: duplicate
      ? 'Keep one of the two.'
      : tab
        ? 'Indent with spaces.'
        : 'Put text that contains : or # or begins with a sign in "quotes", and check the indentation.',
  })
}

function nodeOffset(contents: Node | null, path: PropertyKey[]): number {
  let node: unknown = contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(step))
      if (!pair) break
      offset = start(pair.value) ?? start(pair.key) ?? offset
      node = pair.value
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)]
      offset = start(isPair(node) ? node.key : node) ?? offset
    } else break
  }
  return offset
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** Parses a scalar again with every line break doubled, which is how YAML writes a break that is not folded away. */
function scalarLines(node: unknown, yaml: string): string | undefined {
  if (!isNode(node) || !node.range || !('type' in node)) return undefined
  if (node.type === 'BLOCK_LITERAL') return undefined
  const written = yaml.slice(node.range[0], node.range[1]).replace(/\n/g, '\n\n')
  const again = parseDocument(`x: ${written}`, { prettyErrors: false })
  const value = again.errors.length === 0 ? again.get('x') : undefined
  return typeof value === 'string' ? value : undefined
}
