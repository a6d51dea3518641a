/**
 * Whether two lists of takeaways say the same. Case, quotation marks, dashes, emphasis and closing punctuation may
 * differ; signs that carry meaning may not: "C++" is not "C#", 3.5 is not 35.
 */
export function sameTakeaways(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((item, index) => folded(item) === folded(others[index]))
}

function folded(item = ''): string {
  return item
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['"`‘’‚“”„*_~\\]/g, '')
    .replace(/[‐-―]|--+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:。、]+$/, '')
    .trim()
}
