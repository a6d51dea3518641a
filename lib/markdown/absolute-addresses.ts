import type { Root } from 'hast'
import { mountedPath } from '../mounted-path.ts'
import { visit } from './visit.ts'

/**
 * Makes every address of a tree absolute, those within the page (`#…`) too. One that cannot be read is taken away,
 * and its words stay. Changes the tree.
 * @param pageUrl absolute address of the page that the text stands on
 * @param basePath the folder of its domain that the site stands in; texts do not say it
 */
export function absoluteAddresses(tree: Root, pageUrl: string, basePath = ''): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of holdAddress) {
      const address = properties[name]
      if (typeof address !== 'string') continue
      const mounted = mountedPath(basePath, address)
      if (URL.canParse(mounted, pageUrl)) properties[name] = new URL(mounted, pageUrl).href
      else delete properties[name]
    }
  })
}

const holdAddress = ['href', 'src', 'cite']
