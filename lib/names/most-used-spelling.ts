/** The spelling that most of some names have; of equally many the first in order of characters. */
export function mostUsedSpelling(names: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
