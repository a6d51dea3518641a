/**
 * Names each custom property that style sheets set, by its own name: a page spells them out at every colour. The most
 * frequent ones get the shortest.
 * @param css of all style sheets of the site, as what is loaded later goes by the same names
 */
export function shortProperties(css: string): Record<string, string> {
  const counts = new Map([...css.matchAll(set)].map(([name]) => [name, 0]))
  for (const [name] of css.matchAll(named)) {
    const count = counts.get(name)
    if (count !== undefined) counts.set(name, count + 1)
  }
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a)
  return Object.fromEntries(byFrequency.map(([name], index) => [name, `--${(index + 10).toString(36)}`]))
}

const set = /(?<=[{;]\s*)--[\w-]+(?=\s*:)/g
const named = /(?<![\w-])--[\w-]+/g
