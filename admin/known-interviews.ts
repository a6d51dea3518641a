import { sourceKey } from '../lib/admin/source-key.ts'

type Values = Record<string, unknown>

interface Known {
  number: number | undefined
  categories: string[]
}

// The editor reads every file when it starts and tells of each that it saves; by the text a form was made of, else,
// for a new file, by its path.
const known = new Map<string, Known>()

/** Interviews that the editor has read or saved in this session. */
export const knownInterviews = {
  remember(values: Values, path = ''): void {
    known.set(keyOf(values, path), {
      number: values.translationOf || typeof values.number !== 'number' ? undefined : values.number,
      categories: Array.isArray(values.categories) ? values.categories.map(String) : [],
    })
  },
  forget(values: Values, path = ''): void {
    known.delete(keyOf(values, path))
  },
  /** Numbers of all but the one that is being edited. */
  takenBesides(values: Values, path = ''): number[] {
    const own = keyOf(values, path)
    return [...known].flatMap(([key, { number }]) => (key === own || number === undefined ? [] : [number]))
  },
  /** Names of all categories, those of most interviews first. */
  categories(): string[] {
    const counts = new Map<string, number>()
    for (const name of [...known.values()].flatMap(({ categories }) => categories))
      counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name)
  },
}

function keyOf(values: Values, path: string): string {
  return String(values[sourceKey] ?? path)
}
