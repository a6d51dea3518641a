import { addressKey } from './address-key.ts'

/**
 * Adds addresses to the list of published ones. The same addresses give the same text, whatever their order: one a
 * line, sorted; a comment stays above the line it stood above. Nothing is ever taken out.
 * @param text the list so far; empty for none
 * @param paths percent-encoded or not
 */
export function withPublished(text: string, paths: string[]): { text: string; added: string[] } {
  const { head, entries, tail } = parts(text === '' ? opening : text)
  const known = new Set(entries.map(({ path }) => keyOf(path)))
  const added: string[] = []
  for (const path of [...paths].sort()) {
    if (known.has(keyOf(path))) continue
    known.add(keyOf(path))
    added.push(path)
  }
  if (added.length === 0) return { text, added }
  const all = [...entries, ...added.map((path) => ({ path, above: [] as string[] }))]
  all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const lines = [...head, ...all.flatMap(({ path, above }) => [...above, path]), ...tail]
  return { text: `${lines.join('\n')}\n`, added }
}

const opening = `# Addresses that were published and have to keep answering; "npm run addresses:keep" adds to them.
`

interface Parts {
  /** What stands above the first path, if a blank line or nothing follows it. */
  head: string[]
  entries: { path: string; above: string[] }[]
  tail: string[]
}

function parts(text: string): Parts {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  const first = lines.findIndex(isPath)
  const head = first === -1 ? lines : lines.slice(0, first)
  const entries: Parts['entries'] = []
  let above: string[] = []
  for (const line of lines.slice(head.length)) {
    if (!isPath(line)) above.push(line)
    else {
      entries.push({ path: line.trim(), above })
      above = []
    }
  }
  return { head, entries, tail: above }
}

function isPath(line: string): boolean {
  return /^\s*\//.test(line)
}

function keyOf(path: string): string {
  try {
    return addressKey(decodeURIComponent(path))
  } catch {
    return path
  }
}
