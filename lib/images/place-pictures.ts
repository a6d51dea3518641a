import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from '../markdown/visit.ts'
import { pictureMarkup } from './picture-markup.ts'
import type { PreparedPicture } from './prepared-picture.ts'

/**
 * Puts the prepared form of each picture in its place; one with a title that stands alone becomes a figure. A
 * picture that was not prepared leaves its description: its address would lead nowhere and may tell a name.
 * Changes the tree.
 */
export function placePictures(tree: Root, pictureAt: (address: string) => PreparedPicture | undefined): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return
    const alone = element.tagName === 'p' ? onlyImage(element) : undefined
    if (alone?.properties.title) {
      parent.children[index] = figure(alone, pictureAt)
    } else if (element.tagName === 'img') {
      parent.children[index] = placed(element, pictureAt)
    } else return
    return [SKIP, index + 1]
  })
}

type PictureAt = Parameters<typeof placePictures>[1]

function onlyImage({ children }: Element): Element | undefined {
  const [child, ...others] = children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return others.length === 0 && child?.type === 'element' && child.tagName === 'img' ? child : undefined
}

function figure(image: Element, pictureAt: PictureAt): Element {
  const { title, ...properties } = image.properties
  return element('figure', {}, [
    placed({ ...image, properties }, pictureAt),
    element('figcaption', {}, [{ type: 'text', value: String(title) }]),
  ])
}

function placed({ properties }: Element, pictureAt: PictureAt): ElementContent {
  const alt = String(properties.alt ?? '')
  const picture = pictureAt(String(properties.src ?? ''))
  if (!picture) return { type: 'text', value: alt }
  const wanted = Number(properties.width)
  const { sources, img } = pictureMarkup(picture, { alt, width: wanted > 0 ? Math.round(wanted) : undefined })
  const image = element('img', { ...properties, ...img }, [])
  if (sources.length === 0) return image
  return element('picture', {}, [...sources.map((source) => element('source', source, [])), image])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
