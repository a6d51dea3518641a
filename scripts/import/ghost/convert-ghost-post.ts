import { problemAt, type SourceFile } from '../../../lib/reading/source-file.ts'
import { routes } from '../../../lib/routes.ts'
import { addressEdits } from '../address-edits.ts'
import type { Note } from '../conversion.ts'
import { editText } from '../edit-text.ts'
import { convertedHtml } from '../html/converted-html.ts'
import type { ImportedPicture, ImportedPost } from '../imported-post.ts'
import { nativeFields } from '../native-fields.ts'
import { nativeSource } from '../native-source.ts'
import { newAddresses, type OldSite } from '../new-addresses.ts'
import { note } from '../note.ts'
import type { GhostPost } from './ghost-export.ts'

export type GhostSite = Omit<OldSite, 'folder'>

/** Converts one post; `export_` is the file it stands in, for the place of what needs a look. */
export function convertGhostPost(
  { post, target, slug }: { post: GhostPost; target: string; slug: string },
  site: GhostSite,
  export_: SourceFile,
): ImportedPost {
  const pictures: ImportedPicture[] = []
  const old = { ...site, folder: '' }
  const body = bodyOf(post, old, pictures)
  const notes = [...body.notes]
  const picture = post.featureImage?.replace('__GHOST_URL__', '')
  const cover =
    picture &&
    (newAddresses(old, { notes, pictures })({ address: picture, kind: 'picture', offset: 0 }) ?? picture)
  for (const code of post.injected)
    notes.push(
      note(
        0,
        'injected-code',
        `The post adds code to its page (“${code.replace(/\s+/g, ' ').slice(0, 60)}”); it is kept below “legacy”.`,
        'See whether anything is missed without it.',
      ),
    )
  const restricted = post.visibility !== 'public' && post.visibility !== ''
  if (restricted)
    notes.push(
      note(
        0,
        'visibility',
        `The post was for “${post.visibility}” alone; it is imported as a draft.`,
        'Remove “draft: true” if everybody may read it.',
      ),
    )
  const fields = nativeFields({
    title: post.title,
    date: post.publishedAt ?? post.createdAt,
    interviewer: post.authors.join(', ') || undefined,
    categories: post.tags,
    summary: post.excerpt,
    cover,
    coverAlt: cover ? post.featureImageAlt : undefined,
    coverCredit: cover ? post.featureImageCaption?.replace(/<[^>]*>/g, '') : undefined,
    canonical: post.canonicalUrl?.startsWith('http') ? post.canonicalUrl : undefined,
    // Ghost's routes may say otherwise; they are not part of an export.
    aliases: post.status === 'draft' || `/${post.slug}/` === routes.interview(slug) ? [] : [`/${post.slug}/`],
    draft: restricted || !['published', 'scheduled', 'sent'].includes(post.status),
    legacy: { tags: post.internalTags, code: post.injected },
  })
  const row = Math.max(0, export_.text.indexOf(JSON.stringify(post.slug)))
  return {
    source: export_.path,
    title: post.title,
    path: target,
    content: nativeSource(fields, body.text),
    pictures,
    changes: body.changes,
    // All of a post stands on one line there: its slug is the place that can be found.
    problems: notes.map(({ offset: _, ...what }) =>
      problemAt(export_, row, { severity: 'warning', ...what, message: `“${post.title}”: ${what.message}` }),
    ),
  }
}

function bodyOf(
  post: GhostPost,
  site: OldSite,
  pictures: ImportedPicture[],
): { text: string; notes: Note[]; changes: string[] } {
  const clean = (text: string) => text.replaceAll('__GHOST_URL__', '')
  if (post.html.trim() !== '') {
    const { text, notes, changes } = convertedHtml(clean(post.html), { steps: [], site, pictures })
    return { text, notes, changes: ['HTML to Markdown', ...changes] }
  }
  if (post.markdown !== undefined) {
    const text = clean(post.markdown)
    const notes: Note[] = []
    const edits = addressEdits(text, newAddresses(site, { notes, pictures }))
    return { text: editText(text, edits).text, notes, changes: edits.map(() => 'address') }
  }
  const notes =
    post.plaintext.trim() === ''
      ? []
      : [
          note(
            0,
            'plain-text',
            'The export holds this post as plain text only.',
            'See that headings and emphasis are what they were.',
          ),
        ]
  return { text: clean(post.plaintext), notes, changes: ['plain text'] }
}
