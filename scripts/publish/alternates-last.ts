import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Moves the links to a page's other forms and feeds behind all else that the head says, those of the whole site before
 * those of a part of it, in place. The framework writes what layout, page and metadata say in the order in which they
 * are ready, so that two builds of one commit could differ.
 */
export function alternatesLast(head: Element): void {
  const links = head.childNodes.filter((node): node is Element => 'tagName' in node && isAlternate(node))
  // What has the same depth comes from one place, in its order.
  for (const link of links.sort((one, other) => depth(one) - depth(other))) {
    defaultTreeAdapter.detachNode(link)
    defaultTreeAdapter.appendChild(head, link)
  }
}

function isAlternate({ tagName, attrs }: Element): boolean {
  return tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && value === 'alternate')
}

function depth({ attrs }: Element): number {
  const href = attrs.find(({ name }) => name === 'href')?.value ?? ''
  return new URL(href, 'https://this-site.invalid/').pathname.split('/').length
}
