/**
 * What makes two wordings one question without anyone saying so: they differ in case, punctuation, width or spacing
 * at most. Signs that carry meaning stay, as in “C++” and “C#”; a wording without letters is its own signs.
 */
export function questionKey(wording: string): string {
  const plain = wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|\p{Default_Ignorable_Code_Point}/gu, '')
  const words = plain.replace(/[^\p{L}\p{M}\p{N}\p{Sc}\p{Sm}#]/gu, '')
  return /[\p{L}\p{N}]/u.test(words) ? words : plain
}
