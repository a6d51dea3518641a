import transliterate from '@sindresorhus/transliterate'

/**
 * A name's part of an address: ASCII where the script has a transliteration, other letters as they are.
 * "Tips/Tricks" → `tips-tricks`, "C++" → `c-plus-plus`, "営業" → `営業`; signs alone give their code points.
 */
export function nameSlug(name: string): string {
  const spelled = name
    .normalize('NFKC')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
  const slug = transliterate(spelled)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || [...name.trim()].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')
}
