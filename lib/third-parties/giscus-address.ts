import type { Comments } from './third-parties.ts'

/** Where comments come from. */
export const giscusOrigin = 'https://giscus.app'

/**
 * The address of the comments on a page, short of what only the reader's browser knows: its address bar, its colours,
 * whether the reader has signed in. The parameters are those of giscus's own element (the npm package `giscus`, 1.6).
 * @param path the page's, as `routes` gives it: the name its discussion is found by, so it must never change
 * @param locale BCP 47 tag of the interface
 */
export function giscusAddress(
  comments: Comments,
  { path, locale }: { path: string; locale: string },
): string {
  const { repo, repoId, category, categoryId } = comments
  const parameters = new URLSearchParams({
    repo,
    repoId,
    category,
    categoryId,
    term: decodeURIComponent(path).slice(1),
    number: '',
    strict: '1',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'top',
  })
  const language = new Intl.Locale(locale).language === 'ja' ? 'ja' : 'en'
  return `${giscusOrigin}/${language}/widget?${parameters}`
}
