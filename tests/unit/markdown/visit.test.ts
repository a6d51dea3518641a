import fc from 'fast-check'
import { visit as libraryVisit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { EXIT, SKIP, visit } from '../../../lib/markdown/visit.ts'

interface Tree {
  type: string
  id: number
  children?: Tree[]
}

const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom('a', 'b', 'c'),
      id: fc.nat(1000),
      children: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
    },
    { requiredKeys: ['type', 'id'] },
  ),
})).tree

const orders = fc.array(
  fc.oneof(
    fc.constantFrom<unknown>(undefined, null, true, SKIP, EXIT),
    fc.nat(5),
    fc.tuple(fc.constantFrom<unknown>(true, SKIP), fc.nat(5)),
    fc.constant('remove'),
    fc.constant('insert'),
  ),
  { minLength: 1, maxLength: 12 },
)

/** What is visited, in order, by a visitor that gives orders and changes the tree. */
function walked(visitor: typeof visit, tree: Tree, type: string | undefined, given: unknown[]): unknown[] {
  const seen: unknown[] = []
  const act = (node: Tree, index: number | undefined, parent: Tree | undefined) => {
    seen.push([node.id, index, parent?.id])
    // An order to go back could be given for ever.
    if (seen.length > 60) return EXIT
    const order = given[(seen.length - 1) % given.length]
    if (order === 'remove' && parent?.children && index !== undefined) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (order === 'insert' && parent?.children && index !== undefined) {
      parent.children.splice(index, 0, { type: 'a', id: -1 })
      return [SKIP, index + 2]
    }
    return order
  }
  const visits = visitor as unknown as (...how: unknown[]) => void
  if (type === undefined) visits(tree, act)
  else visits(tree, type, act)
  return [seen, tree]
}

test('a walk goes where the library goes, whatever the visitor orders', () => {
  fc.assert(
    fc.property(trees, fc.constantFrom(undefined, 'a', 'b'), orders, (tree, type, given) => {
      expect(walked(visit, structuredClone(tree), type, given)).toEqual(
        walked(libraryVisit, structuredClone(tree), type, given),
      )
    }),
  )
})
