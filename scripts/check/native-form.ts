import { numberedTitle } from '../../lib/reading/numbered-title.ts'
import { type Reading, type ReadingContext, readInterview } from '../../lib/reading/read-interview.ts'
import { frontMatterSchema } from '../../lib/schema/front-matter.ts'
import type { ImageFolders } from '../images/find-image.ts'
import { findImage } from '../images/find-image.ts'
import { toNative } from '../import/to-native.ts'

/**
 * Writes a post of Jekyll's form in the native one.
 * @returns undefined where it is native already, cannot be read, or would not say the very same
 */
export async function nativeForm(
  reading: Reading,
  folders: ImageFolders,
  site: ReadingContext,
): Promise<string | undefined> {
  const { file, interview, values } = reading
  if (!interview || !values) return undefined
  const isJekyll =
    numberedTitle(values.title).number !== undefined || Object.keys(values).some((name) => jekyll.has(name))
  if (!isJekyll) return undefined
  const image = values['header-img']
  const found = image === undefined ? undefined : await findImage(file.path, image, folders)
  const pictures = found && 'file' in found ? [{ file: found.file, path: `interviews/${image}` }] : []
  const { content } = toNative(
    {
      source: file.path,
      path: file.path,
      title: interview.title,
      content: file.text,
      pictures,
      changes: [],
      problems: [],
    },
    site,
  )
  const text = String(content)
  const now = readInterview({ ...file, text }, site)
  return text !== file.text && said(now) === said(reading) ? text : undefined
}

const jekyll = new Set(
  Object.entries(frontMatterSchema.shape)
    .filter(([, field]) => field.meta()?.form === 'jekyll')
    .map(([name]) => name),
)

/** What readers see of an interview. The total of its title is the site's, and a cover that is missing is none. */
function said({ interview, body }: Reading): string {
  const { total, cover, questions = [], ...rest } = interview ?? {}
  return JSON.stringify({
    ...rest,
    questions: questions.map(({ text, anchor }) => [text, anchor]),
    body: body.trim(),
  })
}
