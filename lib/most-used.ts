/** The name that stands in a list most often; of those that do, the first by code units. Empty for an empty list. */
export function mostUsed(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
