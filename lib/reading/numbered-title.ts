/** What a title such as "11/100 Interviews: Sales Manager" says. */
export interface NumberedTitle {
  number?: number
  total?: number
  title: string
}

/**
 * Takes number and total out of a Jekyll title. Only a title that says "interviews" after the fraction is one:
 * "24/7: On Call" is a title.
 */
export function numberedTitle(written: string): NumberedTitle {
  const parts = /^\s*(\d+)\s*[/／]\s*(\d+)\s*(?:interviews?|インタビュー)\s*[:：\-–—|]\s*(\S.*)$/isu.exec(
    written.normalize('NFKC') === written ? written : foldDigits(written),
  )
  if (!parts) return { title: written.trim() }
  return { number: Number(parts[1]), total: Number(parts[2]), title: parts[3]?.trim() ?? '' }
}

/** Full-width digits as typed with a Japanese keyboard; the rest of the title keeps its own forms. */
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
}
