import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Moves the links to feeds behind all else that the head says, in place and in their order. The framework writes them and
 * what the page says of itself in the order in which they are ready, so that two builds of one commit could differ.
 */
export function feedsLast(head: Element): void {
  for (const node of [...head.childNodes]) {
    if (!('tagName' in node) || !isFeedLink(node)) continue
    defaultTreeAdapter.detachNode(node)
    defaultTreeAdapter.appendChild(head, node)
  }
}

function isFeedLink({ tagName, attrs }: Element): boolean {
  const { rel, type = '' } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  return tagName === 'link' && rel === 'alternate' && /^application\/(?:atom|rss|feed)\+/.test(type)
}
