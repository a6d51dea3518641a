import transliterate from '@sindresorhus/transliterate'

/**
 * A name's part of an address: ASCII where the script is alphabetic, other letters as they are.
 * "Tips/Tricks" → `tips-tricks`, "C++" → `c-plus-plus`, "営業" → `営業`; signs alone give their code points.
 */
export function nameSlug(name: string): string {
  const spelled = name
    .normalize('NFKC')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
  const slug = spelled
    .replace(alphabetic, (word) => transliterate(word))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC')
  const spelt = slug || [...name.trim()].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')
  // A file called "index" would be the page of its folder.
  return spelt === 'index' ? 'index-2' : cut(spelt)
}

/** To what a file's name can hold, with room for what is put behind it: 255 bytes on every file system. */
function cut(slug: string): string {
  if (Buffer.byteLength(slug) <= longest) return slug
  let length = 0
  const letters = [...slug].filter((letter) => {
    length += Buffer.byteLength(letter)
    return length <= longest
  })
  return letters.join('').replace(/-$/, '')
}

const longest = 200

/** Scripts that are transliterated. Of others the same would only drop marks: パン would become ハン, コーヒー コヒ. */
const alphabetic =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Armn}\p{sc=Geor}][\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Armn}\p{sc=Geor}\p{sc=Zinh}]*/gu
