import { type ReadingContext, readInterview } from '../../lib/reading/read-interview.ts'
import { sourceFile } from '../../lib/reading/source-file.ts'
import type { ImportedPost } from './imported-post.ts'
import { nativeSource } from './native-source.ts'

/**
 * Writes a post, converted in its own form, in the native one: number apart from title, takeaways and summary as
 * fields. The same reader reads both alike. A post that it cannot read stays as it is.
 */
export function toNative(post: ImportedPost, site: ReadingContext): ImportedPost {
  const written = typeof post.content === 'string' ? post.content : new TextDecoder().decode(post.content)
  const { interview, values, body } = readInterview(sourceFile(post.path, written), site)
  if (!interview || !values) return post
  const cover =
    values.cover ??
    // A theme's picture of somebody anonymous is not theirs to be shown by: it stays a field that says nothing.
    (!interview.interviewee.anonymous &&
    (post.pictures.some(({ path }) => path === `interviews/${values['header-img']}`) ||
      /^https?:/i.test(values['header-img'] ?? ''))
      ? values['header-img']
      : undefined)
  const missing = cover === undefined && values['header-img'] ? { 'header-img': values['header-img'] } : {}
  const {
    author,
    description,
    published,
    layout,
    comments,
    catalog,
    'header-img': image,
    'header-style': style,
    'header-mask': mask,
    ...own
  } = values
  const fields = {
    ...own,
    number: interview.number,
    title: interview.title,
    interviewer: values.interviewer ?? author,
    tldr: interview.tldr,
    summary: interview.summary,
    cover,
    draft: interview.draft,
    legacy: { ...values.legacy, ...missing },
  }
  return { ...post, content: nativeSource(fields, body), changes: [...post.changes, 'native form'] }
}
