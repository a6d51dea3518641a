import type { SearchAnswer } from './search-messages.ts'

/**
 * What came of a search, in a sentence.
 * @param said the sentences, with names in braces where the figures and words belong
 */
export function searchSentence(
  said: Record<string, string | undefined>,
  query: string,
  { total, unfiltered, corrected }: Pick<SearchAnswer, 'total' | 'unfiltered' | 'corrected'>,
  lang: string,
  isFiltered: boolean,
): string {
  const values: Record<string, string> = {
    count: total.toLocaleString(lang),
    query: query.replace(/^"(.*)"$/, '$1'),
    corrected: corrected ?? '',
  }
  const found =
    total > 1 ? said.many : total === 1 ? said.one : isFiltered && unfiltered > 0 ? said.filtered : said.none
  const sentences = [corrected && total > 0 ? said.corrected : undefined, found]
  return sentences
    .filter((sentence) => sentence !== undefined)
    .join(' ')
    .replaceAll('。 ', '。')
    .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
