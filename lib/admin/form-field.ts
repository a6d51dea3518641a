/** A field of the editor's forms, as its configuration names it. */
export interface FormField {
  name: string
  /** Kind of field; two are our own: `series-number` and `known-names`. */
  widget: string
  label?: string
  hint?: string
  required?: boolean
  default?: unknown
  /** A regular expression, and what is said of a value that it does not match. */
  pattern?: [string, string]
  fields?: FormField[]
  field?: FormField
  [option: string]: unknown
}
