import type { Problem } from './problem.ts'
import { bodyProblems } from './rules/body-problems.ts'
import { coverText } from './rules/cover-text.ts'
import { doubledFields } from './rules/doubled-fields.ts'
import type { Facts } from './rules/facts.ts'
import { intervieweeProblems } from './rules/interviewee-problems.ts'
import { languageProblems } from './rules/language-problems.ts'
import { likelyNames } from './rules/likely-names.ts'
import { numberProblems } from './rules/number-problems.ts'
import { placeholderProblems } from './rules/placeholder-problems.ts'
import { slugLetters } from './rules/slug-letters.ts'
import { slugProblems } from './rules/slug-problems.ts'
import { summaryLength } from './rules/summary-length.ts'
import { tldrLength } from './rules/tldr-length.ts'
import { tldrProblems } from './rules/tldr-problems.ts'
import { unseenSigns } from './rules/unseen-signs.ts'

/** What is wrong with one interview whose fields, each by itself, are right. */
export function contentProblems(facts: Facts): Problem[] {
  return rules.flatMap((rule) => rule(facts))
}

/** Rules for one interview: the index of what each file promises. */
const rules: ((facts: Facts) => Problem[])[] = [
  numberProblems,
  tldrProblems,
  tldrLength,
  summaryLength,
  coverText,
  doubledFields,
  intervieweeProblems,
  likelyNames,
  languageProblems,
  slugProblems,
  slugLetters,
  bodyProblems,
  placeholderProblems,
  unseenSigns,
]
