import { adminEn } from './admin-en.ts'
import { adminJa } from './admin-ja.ts'

/** A field's name above it, and what stands below it. */
export interface FieldWords {
  label: string
  hint?: string
}

/** Every word that the editor at /admin shows of our own. */
export interface AdminStrings {
  title(series: string): string
  interviews: string
  interview: string
  series: string
  questions: string
  questionSets: string
  redirects: string
  about: string
  /** By the field's name in the file; a hint where the schema's own words would not do, or in another language. */
  fields: Record<string, FieldWords>
  body: FieldWords
  slug: string
  slugForm: string
  entries: { question: string; set: string; redirect: string }
  add: { takeaway: string; link: string; correction: string; wording: string; pattern: string }
  newCategory: string
  addCategory: string
  nextNumber(number: number): string
  numberTaken(number: number): string
  numberForm: string
  form: { date: string; address: string; language: string; withdrawn: string; takeaway: string; path: string }
  notWritten: string
  noPreview: string
  /** Why there is no other way in than a folder of one's own. */
  onlyLocal: string
  /** Where not even that is possible. */
  noWayIn: string
  needsScript: string
  commit: { create: string; update: string; delete: string; upload: string; remove: string }
}

/** The editor's words in a language; English where it has none of its own. */
export function adminStrings(locale: string): AdminStrings {
  return new Intl.Locale(locale).language === 'ja' ? adminJa : adminEn
}
