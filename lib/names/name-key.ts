/** What makes two spellings one name: they differ in case, width or spacing at most. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
