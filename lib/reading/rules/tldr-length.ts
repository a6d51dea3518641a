import { markdownToText } from '../../markdown/markdown-to-text.ts'
import { textLimits } from '../../schema/text-limits.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** Takeaways are skimmed: a few, each a sentence. */
export function tldrLength({ file, values, tldrs, offsetOf }: Facts): Problem[] {
  const found = tldrs.find(({ items }) => items.length > 0)
  if (!found) return []
  const place = (index: number) => (values.tldr?.length ? offsetOf(['tldr', index]) : found.offset)
  const warn = (index: number, rule: string, message: string, mend: string) =>
    problemAt(file, place(index), { rule, severity: 'warning', message, mend })
  const long = found.items.flatMap((item, index) => {
    // Most are short even with their markup, and parsing is what costs.
    const length = item.length <= longest ? 0 : [...markdownToText(item)].length
    if (length <= longest) return []
    return [warn(index, 'tldr-long', `Takeaway ${index + 1} has ${length} characters.`, longMend)]
  })
  if (found.items.length <= most) return long
  return [...long, warn(most, 'tldr-many', `There are ${found.items.length} takeaways.`, manyMend)]
}

const { takeaways: most, takeaway: longest } = textLimits
const longMend = `Say it in a sentence of at most ${longest}.`
const manyMend = `Keep the ${most} that matter most.`
