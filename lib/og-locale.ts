/**
 * A language in Open Graph's form, `language_TERRITORY`; where the tag names no territory, the likeliest one.
 * @param lang BCP 47 tag
 */
export function ogLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region ? `${language}_${region}` : language
}
