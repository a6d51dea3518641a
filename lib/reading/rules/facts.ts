import type { FrontMatter } from '../../schema/front-matter.ts'
import type { Interview } from '../../schema/interview.ts'
import type { SourceFile } from '../source-file.ts'
import type { ReadYaml } from '../yaml/read-yaml.ts'

/** What the rules about one interview look at. */
export interface Facts {
  file: SourceFile
  values: FrontMatter
  interview: Interview
  body: string
  tldrs: FoundTldr[]
  /** The description without a TLDR in it. */
  summaryOfDescription: string | undefined
  /** How many interviews the site promises. */
  total: number | undefined
  offsetOf: ReadYaml['offsetOf']
}

/** A TLDR and where it was found. */
export interface FoundTldr {
  where: string
  offset: number
  items: string[]
}
