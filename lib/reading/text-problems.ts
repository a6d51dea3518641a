import type { Problem } from './problem.ts'
import { anchorProblems } from './rules/anchor-problems.ts'
import { headingProblems } from './rules/heading-problems.ts'
import { imageTextProblems } from './rules/image-text-problems.ts'
import { leftoverProblems } from './rules/leftover-problems.ts'
import type { TextFacts } from './rules/text-facts.ts'
import { unseenSignsInText } from './rules/unseen-signs.ts'

/** What is wrong with a Markdown text. */
export function textProblems(facts: TextFacts): Problem[] {
  return rules.flatMap((rule) => rule(facts))
}

/** Rules for one text: the index of what each file promises. */
const rules: ((facts: TextFacts) => Problem[])[] = [
  headingProblems,
  imageTextProblems,
  anchorProblems,
  leftoverProblems,
  unseenSignsInText,
]
