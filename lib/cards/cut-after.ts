/**
 * A text, or as much of it as stands before an ellipsis.
 * @param count how many characters may stand, as readers count them
 */
export function cutAfter(text: string, count: number): string {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment)
  if (characters.length <= count) return text
  return `${characters.slice(0, count).join('').trimEnd()}…`
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
