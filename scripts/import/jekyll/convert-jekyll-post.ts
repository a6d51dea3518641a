import { problemAt } from '../../../lib/reading/source-file.ts'
import { routes } from '../../../lib/routes.ts'
import { addressEdits } from '../address-edits.ts'
import type { Conversion, Note } from '../conversion.ts'
import { type Edit, editText } from '../edit-text.ts'
import { excerptEdits } from '../excerpt-edits.ts'
import { markdownFromHtml } from '../html/markdown-from-html.ts'
import type { ImportedPicture, ImportedPost } from '../imported-post.ts'
import { newAddresses } from '../new-addresses.ts'
import { frontMatterConversion } from './front-matter-conversion.ts'
import type { JekyllSite } from './jekyll-site.ts'
import { kramdownEdits } from './kramdown-edits.ts'
import { liquidEdits } from './liquid-edits.ts'
import { type JekyllPost, titleOf } from './read-jekyll-post.ts'

/**
 * Converts one post and leaves every byte of it that needs no change as it was. Pure, except that it looks for the
 * site's files.
 */
export function convertJekyllPost(post: JekyllPost, site: JekyllSite): ImportedPost {
  const pictures: ImportedPicture[] = []
  const body = convertedBody(post, site, pictures)
  const front = frontMatterConversion(post, site, pictures, body.excerpt)
  const edits = [...front.edits, ...(body.text === post.split.body ? [] : [wholeBody(post, body.text)])]
  const notes = [...front.notes, ...body.notes].sort((a, b) => a.offset - b.offset)
  return {
    source: post.file.path,
    title: post.title,
    path: post.target,
    content: edits.length === 0 ? post.bytes : editText(post.file.text, edits).text,
    pictures,
    changes: [...front.changes, ...body.changes],
    problems: notes.map(({ offset, ...what }) =>
      problemAt(post.file, offset, { severity: 'warning', ...what }),
    ),
  }
}

interface ConvertedBody {
  text: string
  notes: Note[]
  changes: string[]
  excerpt: string | undefined
}

/** One step after the other; what is noted goes back through them to its place in the file. */
function convertedBody(
  { file, split, slug, values, name }: JekyllPost,
  site: JekyllSite,
  pictures: ImportedPicture[],
): ConvertedBody {
  const notes: Note[] = []
  const changes: string[] = []
  let text = split.body
  let written = (offset: number) => split.bodyOffset + offset
  const step = (edits: Edit[], found: Note[] = []) => {
    notes.push(...found.map((one) => ({ ...one, offset: written(one.offset) })))
    if (edits.length === 0) return
    const edited = editText(text, edits)
    const before = written
    text = edited.text
    written = (offset) => before(edited.writtenOffset(offset))
  }
  const address = (other: string) => routes.interview(other)
  const page = { ...values, title: values.title ?? titleOf(name.slug) }
  const liquid = liquidEdits(text, { site, page, address: address(slug), addressOf: address })
  step(liquid.edits, liquid.notes)
  const excerpt = excerptEdits(text, site.config.excerptSeparator)
  step(excerpt.edits)
  changes.push(...liquid.changes, ...excerpt.changes)
  const isHtml = /^html?$/.test(name.extension)
  if (isHtml) {
    const markdown = markdownFromHtml(text)
    step([{ start: 0, end: text.length, text: markdown.text }], markdown.notes)
    changes.push('HTML post')
  }
  const folder = file.path.replace(/[^/]*$/, '')
  const found: Note[] = []
  const old = { ...site, url: site.config.url, baseurl: site.config.baseurl, folder }
  const addresses = addressEdits(text, newAddresses(old, { notes: found, pictures }))
  // Both at once: each would have to parse the text anew after the other.
  const kramdown = isHtml ? noConversion : kramdownEdits(text)
  step([...kramdown.edits, ...addresses], [...kramdown.notes, ...found])
  changes.push(...kramdown.changes)
  changes.push(...addresses.map(({ text }) => (text.startsWith('images/') ? 'picture' : 'link to a post')))
  return { text, notes, changes, excerpt: excerpt.excerpt }
}

const noConversion: Conversion = { edits: [], notes: [], changes: [] }

function wholeBody({ file, split }: JekyllPost, text: string): Edit {
  return { start: split.bodyOffset, end: file.text.length, text }
}
