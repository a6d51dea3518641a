import { problemAt, type SourceFile } from '../../../lib/reading/source-file.ts'
import { routes } from '../../../lib/routes.ts'
import { convertedHtml } from '../html/converted-html.ts'
import type { ImportedPicture, ImportedPost } from '../imported-post.ts'
import { nativeFields } from '../native-fields.ts'
import { nativeSource } from '../native-source.ts'
import { newAddresses, type OldSite } from '../new-addresses.ts'
import type { WxrItem } from './read-wxr.ts'
import { shortcodeEdits } from './shortcode-edits.ts'
import { withParagraphs } from './with-paragraphs.ts'

/** A post of a WordPress export, and its place here. */
export interface WordpressPost {
  item: WxrItem
  target: string
  slug: string
}

/** What converting one post of a WordPress export depends on besides. */
export interface WordpressSite extends Omit<OldSite, 'folder'> {
  authors: Map<string, string>
  /** Addresses of pictures by the id that posts name them by. */
  attachments: Map<string, string>
}

/** Converts one post; `export_` is the file it stands in, for the places of what needs a look. */
export function convertWordpressPost(
  { item, target, slug }: WordpressPost,
  site: WordpressSite,
  export_: SourceFile,
): ImportedPost {
  const { texts, meta, categories } = item
  const pictures: ImportedPicture[] = []
  const html = texts['content:encoded'] ?? ''
  const old = {
    ...site,
    findFile: (path: string) => site.findFile(path) ?? site.findFile(path.replace(/-\d+x\d+(?=\.\w+$)/, '')),
    folder: '',
  }
  const body = convertedHtml(html, { steps: [shortcodeEdits], prepare: withParagraphs, site: old, pictures })
  const attachment = site.attachments.get(meta._thumbnail_id ?? '')
  const notes = [...body.notes]
  const cover =
    attachment &&
    (newAddresses(old, { notes, pictures })({ address: attachment, kind: 'picture', offset: 0 }) ??
      attachment)
  const named = (domain: string) =>
    categories.filter((one) => one.domain === domain && one.name !== '').map(({ name }) => name)
  // Its name says that nobody chose a category.
  const chosen = named('category').filter((name) => !/^uncategori[sz]ed$/i.test(name))
  const tags = named('post_tag')
  const excerpt = (texts['excerpt:encoded'] ?? '').trim()
  const fields = nativeFields({
    title: texts.title ?? '',
    date: dateOf(item),
    interviewer: site.authors.get(texts['dc:creator'] ?? '') ?? texts['dc:creator'],
    categories: chosen.length > 0 ? chosen : tags,
    summary: excerpt,
    cover,
    aliases: oldPaths(texts.link ?? '', slug),
    draft: !['publish', 'future'].includes(texts['wp:status'] ?? ''),
    legacy: {
      tags: chosen.length > 0 ? tags : [],
      ...(texts['wp:status'] === 'private' ? { status: 'private' } : {}),
      ...(texts['wp:post_password'] ? { protected: true } : {}),
    },
  })
  const kept = texts['wp:post_password'] ? { ...fields, draft: true } : fields
  return {
    source: export_.path,
    title: texts.title ?? '',
    path: target,
    content: nativeSource(kept, body.text),
    pictures,
    changes: ['HTML to Markdown', ...body.changes],
    problems: notes
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, ...what }) =>
        problemAt(export_, item.contentOffset + offset, { severity: 'warning', ...what }),
      ),
  }
}

/** The time as it was in the blog's zone, with the offset that the time in UTC gives. */
function dateOf({ texts }: WxrItem): string {
  const local = texts['wp:post_date'] ?? ''
  const utc = texts['wp:post_date_gmt'] ?? ''
  const known = local !== '' && !local.startsWith('0000')
  if (!known) return (texts['wp:post_modified'] ?? '').slice(0, 10)
  if (utc === '' || utc.startsWith('0000')) return local
  const minutes = Math.round(
    (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${utc.replace(' ', 'T')}Z`)) / 60_000,
  )
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return local
  const two = (number: number) => String(number).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${local} ${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** A draft's address is only a query: nothing leads there. */
function oldPaths(link: string, slug: string): string[] {
  if (!URL.canParse(link)) return []
  const { pathname, search } = new URL(link)
  const path = decodeURI(pathname).replace(/\s/g, '%20')
  return search !== '' || path === '/' || path === routes.interview(slug) ? [] : [path]
}
