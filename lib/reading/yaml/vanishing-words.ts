import { type Document, isAlias, isCollection, isScalar, type Node, visit } from 'yaml'
import type { YamlMistake } from './yaml-mistakes.ts'

/**
 * Words that YAML takes for signs of its own, so that they would vanish from a text: `!tags`, `&anchors`,
 * `*aliases`, and what follows a `#`.
 */
export function vanishingWords(document: Document.Parsed, yaml: string): YamlMistake[] {
  const found: YamlMistake[] = []
  const anchors = new Map<string, Node>()
  const used = new Set<string>()
  visit(document, { Alias: (_, alias) => void used.add(alias.source) })
  visit(document, {
    Node: (key, node, path) => {
      const start = node.range?.[0] ?? 0
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (!target || path.includes(target)) found.push(sign(`*${node.source}`, start))
        return
      }
      const tag = (isScalar(node) || isCollection(node)) && node.tag ? writtenTag(yaml, start) : undefined
      if (tag) found.push(sign(tag, yaml.lastIndexOf(tag, start)))
      if (node.anchor) {
        anchors.set(node.anchor, node)
        const anchor = `&${node.anchor}`
        if (!used.has(node.anchor)) found.push(sign(anchor, yaml.lastIndexOf(anchor, start)))
      }
      if (key !== 'key' && isScalar(node) && (node.type ?? 'PLAIN') === 'PLAIN') {
        found.push(...commentedOut(yaml, node.range?.[1] ?? 0))
      }
    },
  })
  return found
}

function sign(word: string, offset: number): YamlMistake {
  const mark = word.charAt(0)
  return {
    severity: 'error',
    offset,
    message: `“${word}” is no text to YAML: a word that begins with ${mark} is one of its own signs.`,
    mend: `Put text that begins with ${mark} in "quotes".`,
  }
}

/** A tag as it stands before a value; undefined for those of plain values, which no editor types by accident. */
function writtenTag(yaml: string, valueStart: number): string | undefined {
  const before = yaml.slice(Math.max(0, valueStart - 200), valueStart)
  const tag = /!\S*(?=(?:\s+&\S+)?\s*$)/.exec(before)?.[0]
  return tag && /^!!(?:str|int|float|bool|null|seq|map)$/.test(tag) ? undefined : tag
}

/** `The #1 seller`: a number sign behind one space is meant as text more often than as a comment. */
function commentedOut(yaml: string, end: number): YamlMistake[] {
  const comment = /^ ?(#[^\s#].*)/.exec(yaml.slice(end, end + 200))
  if (!comment) return []
  return [
    {
      severity: 'warning',
      offset: end + comment[0].indexOf('#'),
      message: `“${comment[1]}” is a comment to YAML and is not shown.`,
      mend: 'Put the whole text in "quotes"; where a comment is meant, leave a space behind the #.',
    },
  ]
}
