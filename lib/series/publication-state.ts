import type { Interview } from '../schema/interview.ts'

/** Where an interview stands between its first line and its readers. */
export type PublicationState = 'published' | 'draft' | 'scheduled' | 'withdrawn'

/** Tells an interview's state at an instant. */
export function publicationState(interview: Interview, now: Date): PublicationState {
  if (interview.withdrawn !== undefined) return 'withdrawn'
  if (interview.draft) return 'draft'
  return Date.parse(interview.publishedAt) > now.getTime() ? 'scheduled' : 'published'
}

/** Whether readers may see an interview. Applied once, at the gate. */
export function isPublished(interview: Interview, now: Date): boolean {
  return publicationState(interview, now) === 'published'
}

/**
 * Whether something answers at an interview's address in production: itself, or, once withdrawn, the notice that it
 * was. What leads there may then be public, too.
 */
export function keepsAnswering(interview: Interview, now: Date): boolean {
  const state = publicationState(interview, now)
  return state === 'published' || state === 'withdrawn'
}
