/** Something wrong in a content file, with the place where it stands and the way to mend it. */
export interface Problem {
  /** Path below CONTENT_DIR, with forward slashes. */
  path: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units, as editors count. */
  column: number
  /** Short name of the rule that was broken, in kebab-case. */
  rule: string
  severity: 'error' | 'warning'
  /** What is wrong. */
  message: string
  /** What to do about it. */
  mend: string
}
