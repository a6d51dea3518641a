import type { List } from 'mdast'

/** The Markdown of each item of a list, without its marker and indentation; empty items are left out. */
export function itemsOfList(list: List, text: string): string[] {
  return list.children
    .map((item) => {
      const start = item.children[0]?.position?.start
      const end = item.children.at(-1)?.position?.end
      if (start?.offset === undefined || end?.offset === undefined) return ''
      const indent = new RegExp(`^[ \\t]{1,${Math.max(1, start.column - 1)}}`, 'gm')
      return text.slice(start.offset, end.offset).replace(indent, '').trim()
    })
    .filter((item) => item !== '')
}
