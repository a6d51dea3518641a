import type { FrontMatter } from '../../schema/front-matter.ts'
import { foldedWords } from '../folded-words.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A native field and its Jekyll counterpart that differ: only one of them can be shown. */
export function doubledFields({ file, values, summaryOfDescription, offsetOf }: Facts): Problem[] {
  const pairs: [native: keyof FrontMatter, jekyll: keyof FrontMatter, told: unknown][] = [
    ['interviewer', 'author', values.author],
    ['summary', 'description', summaryOfDescription],
    ['cover', 'header-img', values['header-img']],
    ['draft', 'published', values.published === undefined ? undefined : !values.published],
  ]
  return pairs
    .filter(([native, , told]) => values[native] !== undefined && told !== undefined)
    .filter(([native, , told]) => foldedWords(String(values[native])) !== foldedWords(String(told)))
    .map(([native, jekyll]) =>
      problemAt(file, offsetOf([jekyll]), {
        rule: 'doubled-field',
        severity: 'warning',
        message: `“${native}” and “${jekyll}” say different things.`,
        mend: `Keep “${native}” and remove “${jekyll}”.`,
      }),
    )
}
