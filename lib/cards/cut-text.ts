import { cutAfter } from './cut-after.ts'

/**
 * The longest beginning of a text that fits once an ellipsis ends it.
 * @param text does not fit as it is
 * @param fits asked for a few of the beginnings, each with its ellipsis
 */
export async function cutText(text: string, fits: (part: string) => Promise<boolean>): Promise<string> {
  let [short, long] = [0, text.length]
  while (long - short > 1) {
    const middle = (short + long) >> 1
    if (await fits(cutAfter(text, middle))) short = middle
    else long = middle
  }
  return cutAfter(text, short)
}
