import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import type { Problem } from './problem.ts'

/** What to say of a field that the schema does not have. */
export interface UnknownField extends Pick<Problem, 'rule' | 'severity' | 'message' | 'mend'> {
  /** The known field its name is close to. */
  meant: string | undefined
}

/**
 * Describes a field that a schema does not have, and where it may belong.
 * @param within path of the group that holds it, `[]` at the top
 */
export function unknownField(name: string, within: PropertyKey[], schema: z.ZodObject): UnknownField {
  const groups = groupsOf(schema)
  const group = within.join('.')
  const meant = closest(name, groups.get(group) ?? [])
  return {
    rule: 'unknown-field',
    severity: 'error',
    message: `There is no field “${name}”.`,
    mend: mend(),
    meant,
  }

  function mend(): string {
    // A Japanese keyboard's space, or one copied from a web page, does not indent.
    if (/^\s/.test(name)) return 'Indent with ordinary spaces.'
    if (meant) return `Did you mean “${meant}”?`
    const [elsewhere] = [...groups].find(([other, names]) => other !== group && names.includes(name)) ?? []
    if (elsewhere === '') return `Begin “${name}” in the first column: it does not belong to “${group}”.`
    if (elsewhere) return `Indent it below “${elsewhere}:”.`
    return 'legacy' in schema.shape ? 'Remove it, or keep it for yourself under “legacy:”.' : 'Remove it.'
  }
}

/** Names of the fields by group: '' for those at the top. */
function groupsOf(schema: z.ZodObject): Map<string, string[]> {
  const groups = new Map([['', Object.keys(schema.shape)]])
  for (const [name, type] of Object.entries(schema.shape)) {
    const inner = type instanceof z.ZodOptional ? type.unwrap() : type
    if (inner instanceof z.ZodObject) groups.set(name, Object.keys(inner.shape))
  }
  return groups
}

function closest(name: string, known: string[]): string | undefined {
  if (name.length > 40) return undefined
  const folded = name.toLowerCase().replace(/[_\s]/g, '')
  const [best] = known
    .map((candidate) => ({ candidate, steps: steps(folded, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  return best && best.steps <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined
}

/** Edits from one word to another; two letters in each other's place are one. */
function steps(a: string, b: string): number {
  const swapped = a.length === b.length && sorted(a) === sorted(b)
  return swapped ? 1 : distance(a, b)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
