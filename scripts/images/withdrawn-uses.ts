import type { Problem } from '../../lib/reading/problem.ts'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { problemAt } from '../../lib/reading/source-file.ts'
import type { ImageUse } from './check-images.ts'

/**
 * Makes a function that tells whether a picture is shown no more at a place: because the whole interview was taken
 * back, or its portrait. A translation follows its original.
 */
export function withdrawnUses(readings: Reading[]): (use: ImageUse) => 'interview' | 'portrait' | undefined {
  const byPath = new Map(readings.map(({ file, interview }) => [file.path, interview]))
  const bySlug = new Map(readings.map(({ interview }) => [interview?.slug, interview]))
  return ({ source, reference }) => {
    const interview = byPath.get(source.path)
    const talk = [interview, bySlug.get(interview?.translationOf)]
    if (talk.some((one) => one?.withdrawn !== undefined)) return 'interview'
    const isCover = reference.field !== 'text'
    return isCover && talk.some((one) => one?.portraitWithdrawn) ? 'portrait' : undefined
  }
}

/** A portrait that was taken back and is still shown somewhere else. */
export function withdrawnPicture({ source, reference }: ImageUse): Problem {
  return problemAt(source, reference.offset, {
    rule: 'withdrawn-picture',
    severity: 'error',
    message: `The picture “${reference.path}” is a portrait that was taken back (“withdrawn: portrait”).`,
    mend: 'Remove it here, too.',
  })
}
