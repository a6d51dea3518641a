import { Component } from 'react'
import type { AdminStrings } from '../lib/strings/admin-strings.ts'

/** What the editor hands to a field of our own. */
export interface ControlProps<Value> {
  value: Value
  /** The field's configuration as an immutable map. */
  field: { get(option: string): unknown }
  forID: string
  classNameWrapper: string
  /** The whole form as an immutable map; undefined outside one. */
  entry: { toJS(): EntryValues } | undefined
  onChange(value: Value): void
}

export interface EntryValues {
  data: Record<string, unknown>
  /** From the repository's root; empty for a file that is yet to be made. */
  path: string
}

/**
 * A field of our own. A class without hooks: the editor brings a React of its own to draw it with, and hooks would
 * ask ours.
 */
export abstract class Control<Value> extends Component<ControlProps<Value>> {
  static words: AdminStrings
  static total: number | undefined

  protected get values(): EntryValues {
    return this.props.entry?.toJS() ?? { data: {}, path: '' }
  }
}
