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
  const title = written.replace(/\s+/g, ' ').trim()
  const parts =
    /^([\d０-９]{1,9}) ?[/／] ?([\d０-９]{1,9}) ?(?:interviews?|インタビュー) ?[:：\-–—|] ?(\S.*)$/iu.exec(
      title,
    )
  if (!parts) return { title }
  const [, number = '', total = '', rest = ''] = parts
  return { number: numeric(number), total: numeric(total), title: rest }
}

/** Digits, also full-width ones as typed with a Japanese keyboard. */
function numeric(digits: string): number {
  return Number(digits.normalize('NFKC'))
}
