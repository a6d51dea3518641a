import type { Note } from './conversion.ts'

/** Makes a note; short for what every conversion does. */
export function note(offset: number, rule: string, message: string, mend: string): Note {
  return { offset, rule, message, mend }
}
