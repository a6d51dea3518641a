import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Makes every address of a tree absolute, those within the page (`#…`) too. One that cannot be read is taken away,
 * and its words stay. Changes the tree.
 * @param pageUrl absolute address of the page that the text stands on
 */
export function absoluteAddresses(tree: Root, pageUrl: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of holdAddress) {
      const address = properties[name]
      if (typeof address !== 'string') continue
      if (URL.canParse(address, pageUrl)) properties[name] = new URL(address, pageUrl).href
      else delete properties[name]
    }
  })
}

const holdAddress = ['href', 'src', 'cite']
