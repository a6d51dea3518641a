import type { Interview } from '../schema/interview.ts'
import { publicationState } from './publication-state.ts'

/** An interview that readers cannot see yet. */
export interface HeldBack {
  sourcePath: string
  /** Instant from which readers see it, ISO 8601 in UTC; undefined for a draft. */
  until: string | undefined
}

/** The interviews that wait: scheduled ones, the next one first, then drafts. */
export function heldBack(interviews: Interview[], now: Date): HeldBack[] {
  const scheduled = interviews
    .filter((interview) => publicationState(interview, now) === 'scheduled')
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
  const drafts = interviews.filter((interview) => publicationState(interview, now) === 'draft')
  return [
    ...scheduled.map(({ sourcePath, publishedAt }) => ({ sourcePath, until: publishedAt })),
    ...drafts.map(({ sourcePath }) => ({ sourcePath, until: undefined })),
  ]
}
