import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A language tag of the right form that names no known language: "jp" for Japanese, "cn" for Chinese. */
export function languageProblems({ file, values, offsetOf }: Facts): Problem[] {
  const { lang } = values
  if (lang === undefined || languages.of(new Intl.Locale(lang).language) !== undefined) return []
  return [
    problemAt(file, offsetOf(['lang']), {
      rule: 'language',
      severity: 'warning',
      message: `No language is known by the tag “${lang}”.`,
      mend: 'Write a BCP 47 tag such as en, ja or zh-Hans.',
    }),
  ]
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
