import type { DefaultTreeAdapterTypes } from 'parse5'
import { mountedPath } from '../../lib/mounted-path.ts'

/**
 * Says in every address of a page which folder of its domain the site stands in, in place. Addresses are written from
 * the site's own root everywhere else, in the code and by editors.
 * @param elements all of the page's, or of a part of it
 * @param basePath such as `/interviews`; empty at a domain's root
 */
export function mountAddresses(elements: DefaultTreeAdapterTypes.Element[], basePath: string): void {
  if (basePath === '') return
  for (const { attrs } of elements) {
    for (const attribute of attrs) {
      if (holdAddress.has(attribute.name)) attribute.value = mountedPath(basePath, attribute.value)
      else if (attribute.name === 'srcset' || attribute.name === 'imagesrcset')
        attribute.value = mountedCandidates(attribute.value, basePath)
    }
  }
}

const holdAddress = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'cite'],
  // Ours, which the custom elements read.
  ...['data-index', 'data-interviews', 'data-page', 'data-slugs'],
])

function mountedCandidates(srcset: string, basePath: string): string {
  return srcset
    .split(/(\s+)/)
    .map((part) => mountedPath(basePath, part))
    .join('')
}
