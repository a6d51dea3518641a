import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/**
 * Finds `<img>` in raw HTML.
 * @param value the HTML as Markdown reads it: without the indentation and `>` of the blocks it stands in
 * @param source the same piece as it stands in the file
 * @param start offset of `source`, added to the offsets returned
 */
export function rawImages(
  value: string,
  source: string,
  start: number,
): { address: string; offset: number }[] {
  const places = [...source.matchAll(opening)].map(({ index }) => index)
  return imagesBelow(parseFragment(value, { sourceCodeLocationInfo: true })).map((image) => {
    const before = value.slice(0, image.sourceCodeLocation?.startOffset ?? 0)
    const place = places[[...before.matchAll(opening)].length] ?? 0
    return { address: image.attrs.find(({ name }) => name === 'src')?.value ?? '', offset: start + place }
  })
}

const opening = /<img\b/gi

function imagesBelow(parent: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    return [...(node.tagName === 'img' ? [node] : []), ...imagesBelow(node)]
  })
}
