import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import { routes } from '../../lib/routes.ts'
import { elementsOf } from './elements-of.ts'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Says in the site's header where a page stands, in place: the entry that leads to this page is `page`, the one whose
 * part of the site it belongs to is `true`. The header is drawn by a layout, which does not know its page.
 * @param elements all of the page's
 * @param path the page's own, as `routes` gives it
 */
export function markCurrent(elements: Element[], path: string): void {
  const header = elements.find(
    ({ tagName, parentNode }) => tagName === 'header' && (parentNode as Element | null)?.tagName === 'body',
  )
  const nav = header && elementsOf(header).find(({ tagName }) => tagName === 'nav')
  for (const link of nav ? elementsOf(nav) : []) {
    const href = link.attrs.find(({ name }) => name === 'href')?.value
    if (link.tagName !== 'a' || href === undefined) continue
    if (href === path) setCurrent(link, 'page')
    else if (isPartOf(path, href)) setCurrent(link, 'true')
  }
}

function setCurrent(link: Element, value: string): void {
  defaultTreeAdapter.adoptAttributes(link, [{ name: 'aria-current', value }])
}

/** Interviews and the later pages of the index stand beside it, not below it. */
function isPartOf(path: string, href: string): boolean {
  const parents = href === routes.home() ? [routes.interview(''), pagesOfIndex] : [`${href}/`]
  return parents.some((parent) => path.startsWith(parent))
}

const pagesOfIndex = routes.home(2).replace(/2$/, '')
