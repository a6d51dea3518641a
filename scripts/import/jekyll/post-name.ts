/** What the file name of a Jekyll post says. */
export interface PostName {
  /** `2023-10-01`; undefined for a draft. */
  day: string | undefined
  slug: string
  extension: string
}

/** Reads `2023-10-01-sales-manager.md`; undefined for a file that Jekyll would not take for a post. */
export function postName(path: string, isDraft: boolean): PostName | undefined {
  const name = path.split('/').at(-1) ?? ''
  const parts =
    /^(?:(\d{2,4})-(\d{1,2})-(\d{1,2})-)?(.+?)\.(md|markdown|mkdown|mkdn|mkd|html?|textile)$/i.exec(name)
  if (!parts) return undefined
  const [, year, month = '', day = '', slug = '', extension = ''] = parts
  if (year === undefined)
    return isDraft ? { day: undefined, slug, extension: extension.toLowerCase() } : undefined
  const fullYear = year.length === 2 ? `20${year}` : year
  return {
    day: `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    slug,
    extension: extension.toLowerCase(),
  }
}
