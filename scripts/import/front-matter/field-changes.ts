import { isBlank } from '../../../lib/reading/is-blank.ts'
import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'

/** What is to become of the fields of a post. */
export interface FieldChanges {
  /** Fields with a new value, in place of what stands there or added. */
  set: Record<string, unknown>
  /** Fields whose meaning another field now has. */
  remove: string[]
  /** Fields that the contract does not know, or whose value it cannot hold: they are kept below `legacy`. */
  legacy: string[]
}

/** Whether the contract takes this value for a field of this name. */
export function fitsContract(name: string, value: unknown): boolean {
  if (!Object.hasOwn(frontMatterSchema.shape, name)) return false
  if (value === null || value === undefined) return true
  if (typeof value === 'string' && isBlank(value)) return true
  if (typeof value === 'string' && listFields.has(name)) return true
  const field = frontMatterSchema.shape[name as keyof typeof frontMatterSchema.shape]
  return field.safeParse(withoutEmpty(value)).success
}

const listFields = new Set(['categories', 'tldr', 'aliases'])

/** The reader takes a group's empty fields for absent ones. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== ''))
}
