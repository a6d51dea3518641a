interface LanguageNameProps {
  /** The language spoken of, a BCP 47 tag. */
  lang: string
  /** The language to name it in. */
  locale: string
}

/** A language's name: "Japanese" in English, 日本語 in Japanese. */
export function LanguageName({ lang, locale }: LanguageNameProps) {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang
}
