import { publicPath } from '../lib/admin/public-path.ts'
import { slugFromPath } from '../lib/reading/slug-from-path.ts'
import { routes } from '../lib/routes.ts'

interface Entry {
  toJS(): unknown
  setIn(path: string[], value: unknown): unknown
}

/**
 * Takes the interview's own address from its old ones: the editor adds it where a file loses no more than the date of
 * its name.
 * @returns undefined where it is not among them
 */
export function withoutOwnAddress(entry: Entry): unknown {
  const { data, path } = entry.toJS() as { data: { aliases?: unknown }; path: string }
  if (!Array.isArray(data.aliases)) return undefined
  const own = decodeURIComponent(routes.interview(slugFromPath(path)))
  const others = data.aliases.filter((alias) => publicPath(String(alias)) !== own)
  return others.length === data.aliases.length ? undefined : entry.setIn(['data', 'aliases'], others)
}
