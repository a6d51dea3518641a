import type { Interview } from '../schema/interview.ts'
import { findPicture } from './find-picture.ts'
import type { PreparedPicture } from './prepared-picture.ts'

/** An interview's cover as its page shows it. */
export interface CoverPicture {
  picture: PreparedPicture
  alt: string
  credit: string | undefined
}

/**
 * The cover of an interview; undefined where it has none, or a Jekyll one whose file is missing, or a Jekyll one of
 * an anonymous interviewee: a theme's picture was not chosen with their anonymity in mind.
 */
export function coverPicture({ sourcePath, cover, interviewee }: Interview): CoverPicture | undefined {
  if (cover?.ofTheme && interviewee.anonymous) return undefined
  const picture = cover && findPicture(sourcePath, cover.src)
  return picture && { picture, alt: cover.alt, credit: cover.credit }
}
