import type { Graph, Thing } from 'schema-dts'

/**
 * Things as a JSON-LD document that may stand in a `<script>`: no `<` ends the element or opens a comment in it, and
 * no line separator breaks an old parser.
 */
export function jsonLd(...things: Exclude<Thing, string>[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
