/**
 * A text in which spellings of one name are alike: without case, width, accents and invisible signs. The marks that
 * make が of か stay: without them it is another word.
 */
export function foldedText(text: string): string {
  return text.toLowerCase().replace(beyondAscii, foldedRun)
}

// Most texts are ASCII with a quotation mark here and there: to normalise only what is not saves most of the time.
const beyondAscii = /[^\0-\x7F]+/g

function foldedRun(run: string): string {
  const known = knownRuns.get(run)
  if (known !== undefined) return known
  const folded = run
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?![\u3099\u309A])\p{M}|\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[ßøłđæœıþðς]/g, (letter) => undivided[letter] ?? letter)
  if (run.length <= 3 && knownRuns.size < 10_000) knownRuns.set(run, folded)
  return folded
}

const knownRuns = new Map<string, string>()

/** Letters that Unicode does not take apart, as names are written without them. */
const undivided: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ς: 'σ' },
}
