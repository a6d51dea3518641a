import { isScalar, parseDocument } from 'yaml'

/**
 * A text value with the line breaks its editor made. Parses it again with every break doubled, which is how YAML
 * writes a break that is not folded away.
 * @returns undefined for what is no text
 */
export function scalarLines(node: unknown, yaml: string): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  if (node.type === 'BLOCK_LITERAL') return node.value
  const written = yaml.slice(node.range[0], node.range[1]).replace(/\n/g, '\n\n')
  const again = parseDocument(`x: ${written}`, { prettyErrors: false, logLevel: 'error' })
  const value: unknown = again.errors.length === 0 ? again.get('x') : undefined
  return typeof value === 'string' ? value : node.value
}
