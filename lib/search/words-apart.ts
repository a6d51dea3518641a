/**
 * Sets spaces between the words of scripts that write none (Japanese, Chinese, Thai …), and plain letters for
 * full-width ones. The build does it to what is indexed, the browser to what is asked for: they have to agree.
 */
export function wordsApart(text: string): string {
  if (!mayNeedIt.test(text)) return text
  return text
    .replace(otherWidths, (wide) => wide.normalize('NFKC'))
    .replace(unspaced, (run, at, whole) => {
      const words = Array.from(segmenter.segment(run), ({ segment }) => segment).join(' ')
      return `${space(whole.charAt(at - 1))}${words}${space(whole.charAt(at + run.length))}`
    })
}

/** A quick look: most texts have none of these letters. */
const mayNeedIt = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\uFFEF\u{20000}-\u{3FFFF}]/u

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー]+/gu

/** Full-width letters and digits, half-width katakana; not the punctuation, which belongs to the typography. */
const otherWidths = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+|[\uFF66-\uFF9F]+/g

/** A word of another script begins or ends here; punctuation stays with the word before it. */
function space(neighbour: string): string {
  return /[\p{L}\p{N}]/u.test(neighbour) ? ' ' : ''
}
