import type { Root } from 'mdast'
import type { SourceFile } from '../source-file.ts'

/** What the rules about a Markdown text look at, an interview's or another page's. */
export interface TextFacts {
  file: SourceFile
  /** The text without front matter and without a lifted TLDR. */
  body: string
  /** The same, parsed. */
  tree: Root
  /** Where in the file an offset of the body stands. */
  offsetInFile(offset: number): number
}
