import type { ReadingContext } from '../reading/read-interview.ts'
import type { QuestionSet } from '../schema/question-sets.ts'
import type { adminConfig } from './admin-config.ts'

/** What the editor's page loads before it starts. */
export interface AdminData {
  /** The editor's own configuration, by the language of its forms. */
  configs: Record<'en' | 'ja', ReturnType<typeof adminConfig>>
  /** What the one reader needs to know of the site. */
  site: ReadingContext & { url: string }
  contentDir: string
  sets: Record<string, QuestionSet>
  /** Whether there is a repository to commit to from anywhere. */
  hasHost: boolean
  /** Address of the site's styles, for the preview. */
  previewStyle: string
}
