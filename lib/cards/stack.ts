import type { Paragraph } from './paragraph.ts'
import type { PlacedText } from './picture.ts'

/** A paragraph in a stack; without one, its distances go as well. */
interface Part extends Pick<PlacedText, 'color'> {
  paragraph: Paragraph | undefined
  /** Free above and below it, in pixels. */
  before?: number
  after?: number
}

interface Stack {
  height: number
  /** The paragraphs at their places, for a stack that begins at a height. */
  from: (top: number) => PlacedText[]
}

/** Lays paragraphs one below the other. */
export function stack(parts: Part[], { left, ground }: Pick<PlacedText, 'left' | 'ground'>): Stack {
  const texts: PlacedText[] = []
  let height = 0
  for (const { paragraph, color, before = 0, after = 0 } of parts) {
    if (!paragraph) continue
    texts.push({ paragraph, color, left, ground, top: height + before })
    height += before + paragraph.height + after
  }
  return { height, from: (top) => texts.map((text) => ({ ...text, top: top + text.top })) }
}
