import { foldedText } from './folded-text.ts'

/** Names that must not be published. */
export interface DenyList {
  /** Every spelling of every name, as given. */
  spellings: string[]
  /** How many people the list is about. */
  people: number
  /** Lines, from 1, with a spelling too short to search for: it would be found everywhere. */
  tooShort: number[]
}

/**
 * Reads a deny-list: one person a line, other spellings and readings behind commas
 * (`Hiroki Tanaka, 田中 浩樹, たなか ひろき`); what follows a # is a comment.
 */
export function readNames(text: string): DenyList {
  const list: DenyList = { spellings: [], people: 0, tooShort: [] }
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const spellings = line
      .replace(/^\uFEFF/, '')
      .replace(/#.*/, '')
      .split(/[,;、，；|]/)
      .map((spelling) => spelling.trim())
      .filter((spelling) => spelling !== '')
    if (spellings.length > 0) list.people += 1
    if (spellings.some(isTooShort)) list.tooShort.push(index + 1)
    list.spellings.push(...spellings)
  })
  return list
}

function isTooShort(spelling: string): boolean {
  return foldedText(spelling).replace(/[^\p{L}\p{N}]/gu, '').length < 2
}
