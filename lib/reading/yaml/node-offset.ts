import { type Document, isMap, isNode, isPair, isSeq, type YAMLMap } from 'yaml'

interface Choice {
  /** A path to take where nothing stands at the first one. */
  otherwise?: PropertyKey[]
  /** Where the field's name begins instead of its value. */
  ofKey?: boolean
}

/**
 * Where the value at a path such as `['interviewee', 'name']` begins in its YAML. If nothing stands there: where
 * the innermost value around it begins, and 0 where there is none.
 */
export function nodeOffset(document: Document, path: PropertyKey[], choice: Choice = {}): number {
  const { otherwise, ofKey = false } = choice
  let node: unknown = document.contents
  let offset = 0
  for (const [index, step] of path.entries()) {
    const wantsKey = ofKey && index === path.length - 1
    if (isMap(node)) {
      const pair = pairs(node).get(String(step))
      if (!pair) return otherwise ? nodeOffset(document, otherwise, { ofKey }) : offset
      offset = (wantsKey ? undefined : start(pair.value)) ?? start(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)]
      node = isPair(item) ? item.key : item
      offset = start(node) ?? offset
    } else break
  }
  return offset
}

// Thousands of problems in one file ask for thousands of fields.
const known = new WeakMap<YAMLMap, Map<string, YAMLMap['items'][number]>>()

function pairs(map: YAMLMap) {
  const byName = known.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]))
  known.set(map, byName)
  return byName
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
