import type { Problem } from '../../lib/reading/problem.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import type { ImportedPost } from './imported-post.ts'

/** A site to import from, read and converted; nothing is written yet. */
export interface FoundSeries {
  format: 'Jekyll' | 'WordPress' | 'Ghost'
  /** Folder that the paths of posts and problems are below. */
  root: string
  /** How many posts and drafts the source holds, whatever became of them. */
  found: number
  posts: ImportedPost[]
  /** Posts that could not be read at all. */
  failures: Problem[]
  /** Titles or paths of the posts that the pattern left out. */
  leftOut: string[]
  /** What is no post, by kind: "page", "collection" … */
  ignored: Record<string, string[]>
  /** What the source says of the series, for site.config.ts. */
  settings: SourceSettings
}

/** Settings of the old site that have a place in site.config.ts. */
export type SourceSettings = Partial<
  Pick<SiteConfig, 'name' | 'description' | 'interviewer' | 'locale' | 'timeZone'>
>

/** How posts are to be imported. */
export interface ImportOptions {
  /** Posts whose title and file name it does not match are left out. */
  pattern: RegExp | undefined
  progress(done: number, total: number): void
}
