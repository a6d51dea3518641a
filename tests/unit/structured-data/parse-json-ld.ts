/** One thing of a JSON-LD graph. */
export type Node = Record<string, unknown> & { '@type': string }

/** The things of a document; throws where it is not JSON, or no graph of Schema.org. */
export function parseJsonLd(json: string): Node[] {
  const document = JSON.parse(json)
  if (document['@context'] !== 'https://schema.org') throw new Error('another vocabulary')
  return document['@graph']
}

/** Every thing in a document, however deep. */
export function allNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(allNodes)
  return '@type' in value ? [value as Node, ...below] : below
}
