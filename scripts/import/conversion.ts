import type { Problem } from '../../lib/reading/problem.ts'
import type { Edit } from './edit-text.ts'

/** Something an editor should look at, by its place in the text that was converted. */
export interface Note extends Pick<Problem, 'rule' | 'message' | 'mend'> {
  offset: number
  /** `warning` where none is given. */
  severity?: Problem['severity']
}

/** What converting a text comes to. */
export interface Conversion {
  edits: Edit[]
  notes: Note[]
  /** What was converted, one name each time: the report counts them. */
  changes: string[]
}
