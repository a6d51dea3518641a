/** A path whose words are set apart where only capitals told them apart: `portraitAnn.png`. */
export function withWordsApart(path: string): string {
  return path.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}
