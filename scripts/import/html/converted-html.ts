import { addressEdits } from '../address-edits.ts'
import type { Conversion, Note } from '../conversion.ts'
import { editText } from '../edit-text.ts'
import type { ImportedPicture } from '../imported-post.ts'
import { newAddresses, type OldSite } from '../new-addresses.ts'
import { markdownFromHtml } from './markdown-from-html.ts'

interface HtmlConversion {
  /** What is done to the HTML first, one after the other. */
  steps: ((html: string) => Conversion)[]
  /** Makes of the HTML what its own program would show. */
  prepare?: (html: string) => string
  site: OldSite
  pictures: ImportedPicture[]
}

/** Turns the HTML of a post from an export into Markdown with addresses of this site; notes are at their offset in the HTML. */
export function convertedHtml(html: string, { steps, prepare, site, pictures }: HtmlConversion) {
  const notes: Note[] = []
  const changes: string[] = []
  let text = html
  let written = (offset: number) => offset
  for (const step of steps) {
    const { edits, notes: found, changes: made } = step(text)
    const before = written
    notes.push(...found.map((one) => ({ ...one, offset: before(one.offset) })))
    changes.push(...made)
    const edited = editText(text, edits)
    text = edited.text
    written = (offset) => before(edited.writtenOffset(offset))
  }
  const prepared = prepare ? prepare(text) : text
  // Preparing adds tags of its own and leaves the rest in order: an element is found again by its opening tag.
  const place = (offset: number) => {
    const tag = /^<[^>]*>/.exec(prepared.slice(offset))?.[0] ?? ''
    return prepared === text ? offset : Math.max(0, text.indexOf(tag))
  }
  const markdown = markdownFromHtml(prepared)
  notes.push(...markdown.notes.map((one) => ({ ...one, offset: written(place(one.offset)) })))
  const found: Note[] = []
  const edits = addressEdits(markdown.text, newAddresses(site, { notes: found, pictures }))
  const edited = editText(markdown.text, edits)
  for (const one of found) {
    const address = /“([^”]*)”/.exec(one.message)?.[1] ?? ''
    notes.push({
      ...one,
      offset: Math.max(0, html.indexOf(address.replaceAll('&', '&amp;')), html.indexOf(address)),
    })
  }
  changes.push(...edits.map((edit) => (edit.text.startsWith('images/') ? 'picture' : 'link to a post')))
  return { text: edited.text, notes, changes }
}
