import { EXIT, type visit as libraryVisit, SKIP } from 'unist-util-visit'

export { EXIT, SKIP }

/**
 * Walks a tree as `visit` of unist-util-visit does, without reverse, and with no test but a type. The library names the
 * function of each step after its node, for stack traces: that took most of the time in which a text is rendered.
 * See https://unifiedjs.com/explore/package/unist-util-visit/
 */
export const visit = ((tree: Node, ...how: [Visitor] | [type: string, Visitor]) => {
  const [type, act] = how.length === 1 ? [undefined, how[0]] : how
  step(tree, undefined, undefined)

  /** @returns what to do next, as the visitor says it */
  function step(node: Node, index: number | undefined, parent: Node | undefined): Result {
    const result = type === undefined || node.type === type ? readResult(act(node, index, parent)) : nothing
    if (result[0] === EXIT || result[0] === SKIP) return result
    const { children } = node
    if (!children) return result
    for (let at = 0; at >= 0 && at < children.length; ) {
      const [order, next] = step(children[at] as Node, at, node)
      if (order === EXIT) return [EXIT]
      at = next ?? at + 1
    }
    return result
  }
}) as typeof libraryVisit

interface Node {
  type: string
  children?: Node[]
}

type Visitor = (node: Node, index: number | undefined, parent: Node | undefined) => unknown

/** An order, and where among the parent's children to go on. */
type Result = [order?: unknown, next?: number]

const nothing: Result = []

function readResult(value: unknown): Result {
  if (value === undefined || value === null) return nothing
  if (Array.isArray(value)) return value as Result
  return typeof value === 'number' ? [true, value] : [value]
}
