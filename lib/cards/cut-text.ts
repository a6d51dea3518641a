/**
 * The longest beginning of a text that fits once an ellipsis ends it.
 * @param fits asked for a few of the beginnings, each with its ellipsis
 */
export async function cutText(text: string, fits: (part: string) => Promise<boolean>): Promise<string> {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment)
  const part = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`
  let [short, long] = [0, characters.length]
  while (long - short > 1) {
    const middle = (short + long) >> 1
    if (await fits(part(middle))) short = middle
    else long = middle
  }
  return part(short)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
