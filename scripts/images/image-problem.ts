import { posix } from 'node:path'
import type { Problem } from '../../lib/reading/problem.ts'
import { problemAt } from '../../lib/reading/source-file.ts'
import type { ImageUse } from './check-images.ts'
import type { FoundImage, ImageFolders } from './find-image.ts'
import { type ImageFailure, unreadable } from './inspect-image.ts'

/** Says at the place that shows a picture why it cannot be shown. */
export function imageProblem(
  { source, reference }: ImageUse,
  failure: ImageFailure | Extract<FoundImage, { failure: string }>['failure'],
  folders: ImageFolders,
): Problem {
  const { path, offset, field } = reference
  if (failure === 'missing') {
    return problemAt(source, offset, {
      rule: 'missing-image',
      // Blogs that came from Jekyll often left their pictures behind, and read well without.
      severity: field === 'header-img' ? 'warning' : 'error',
      ...missing(path, posix.join(folders.contentDir, posix.dirname(source.path)), folders.publicDir),
    })
  }
  const { rule, message, mend } =
    failure === 'outside' ? outside(folders) : failure === 'unreadable' ? unreadable : failure
  return problemAt(source, offset, {
    rule,
    severity: 'error',
    message: `The picture “${path}” ${message}.`,
    mend,
  })
}

function missing(path: string, beside: string, publicDir: string): Pick<Problem, 'message' | 'mend'> {
  if (path === '') return { message: 'The picture has no address.', mend: 'Write the path of its file.' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) {
    return {
      message: `“${path.slice(0, 60)}” is not the path of a file.`,
      mend: 'Write the path of a file beside this one, or an address that begins with https://.',
    }
  }
  return {
    message: `There is no picture “${path}”.`,
    mend: path.startsWith('/')
      ? `Save it as ${publicDir}${path}, or mend the path.`
      : `Save it in ${beside}/, or mend the path; upper and lower case count.`,
  }
}

function outside({ contentDir, publicDir }: ImageFolders): Omit<ImageFailure, 'rule'> & { rule: string } {
  return {
    rule: 'image-outside',
    message: `stands outside of ${contentDir}/ and ${publicDir}/`,
    mend: 'Put a copy beside this file.',
  }
}
