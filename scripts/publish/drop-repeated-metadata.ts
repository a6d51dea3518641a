import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Takes away, in place, the `twitter:` metadata that only repeats the page's Open Graph metadata, which X reads where
 * the former is missing (https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started). The framework
 * writes both, and cannot be told not to. The picture's text stays twice: it is not among what X says it falls back for.
 */
export function dropRepeatedMetadata(elements: Element[]): void {
  const metas = elements.filter(({ tagName }) => tagName === 'meta')
  const graph = new Map(metas.map((meta) => [attribute(meta, 'property'), attribute(meta, 'content')]))
  for (const meta of metas) {
    const part = /^twitter:(title|description|image(?::(?:width|height))?)$/.exec(
      attribute(meta, 'name'),
    )?.[1]
    if (part && graph.get(`og:${part}`) === attribute(meta, 'content')) defaultTreeAdapter.detachNode(meta)
  }
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((attr) => attr.name === name)?.value ?? ''
}
