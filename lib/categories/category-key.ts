/** What makes two spellings one category: they differ in case, width or spacing at most. */
export function categoryKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
