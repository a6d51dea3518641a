import { readOldPath } from '../../../lib/addresses/read-old-path.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { splitSource } from '../../../lib/reading/split-source.ts'
import { routes } from '../../../lib/routes.ts'
import type { Conversion, Note } from '../conversion.ts'
import { editText } from '../edit-text.ts'
import { changeFields, yamlLines } from '../front-matter/change-fields.ts'
import type { FieldChanges } from '../front-matter/field-changes.ts'
import { writtenFields } from '../front-matter/written-fields.ts'
import type { ImportedPicture } from '../imported-post.ts'
import { isGroup } from '../is-group.ts'
import { note } from '../note.ts'
import { pictureAddress } from '../picture-address.ts'
import { jekyllFields } from './jekyll-fields.ts'
import type { JekyllSite } from './jekyll-site.ts'
import { type JekyllPost, titleOf } from './read-jekyll-post.ts'

/**
 * What becomes of a post's front matter.
 * @param pictures gains the cover's
 * @param excerpt of the text, where it can serve as a summary
 */
export function frontMatterConversion(
  post: JekyllPost,
  site: JekyllSite,
  pictures: ImportedPicture[],
  excerpt: string | undefined,
): Conversion {
  const { file, split, fields, values, defaults, name, isDraft, addresses } = post
  const own = routes.interview(post.slug)
  const [aliases, unusable] = parted(addresses.filter((address) => address !== own))
  if (fields === undefined) return unreadable(aliases)
  const changes = jekyllFields({
    own: values,
    defaults,
    titleOfName: titleOf(name.slug),
    day: post.day,
    isDraft,
    aliases,
    excerpt,
    pictureAt: (path) => {
      const found = picturePlaces(path, file.path, site.config.baseurl).map(site.findFile)
      const picture = found.find((one) => one?.pictureName !== undefined)
      return picture?.pictureName && pictureAddress(picture.file, picture.pictureName, pictures)
    },
  })
  const names = [...Object.keys(changes.set), ...changes.legacy.map((field) => `legacy ${field}`)]
  const edits =
    split.yaml === '' && split.bodyOffset === 0
      ? [{ start: 0, end: 0, text: `---\n${yamlLines(changes.set)}---\n` }]
      : changeFields(file, split, fields, changes)
  // YAML has corners that its parser reads in one place and not in another.
  const result = sourceFile(file.path, editText(file.text, edits).text)
  const written = writtenFields(result, splitSource(result))
  const legacy = written?.find((field) => field.name === 'legacy')?.value
  const isKept = (field: string) => isGroup(legacy) && field in legacy
  if (written === undefined || !changes.legacy.every(isKept)) return unreadable(aliases)
  return {
    edits,
    notes: [...notesOn(post, changes), ...unusable],
    changes: names.map((field) => `field ${field}`),
  }
}

/** Old addresses that can be aliases, and a note on each that no host could answer at. */
function parted(addresses: string[]): [aliases: string[], unusable: Note[]] {
  const read = addresses.map((address) => ({ address, path: readOldPath(address) }))
  return [
    read.flatMap(({ address, path }) => (typeof path === 'string' ? address : [])),
    read.flatMap(({ address, path }) =>
      typeof path === 'string'
        ? []
        : note(
            0,
            'old-address',
            `The old address “${address}” ${path.fault}; it is left out.`,
            'Write another one under “aliases:”.',
          ),
    ),
  ]
}

function unreadable(aliases: string[]): Conversion {
  const lost = aliases.length > 0 ? ` Old addresses that lead nowhere yet: ${aliases.join(', ')}` : ''
  const message = 'The front matter cannot be read; it is left as it stands.'
  const mend = `Mend it in the source and import again, or mend the imported file.${lost}`
  return { edits: [], changes: [], notes: [note(0, 'front-matter', message, mend)] }
}

/** From the site's folder, with its base address or without; or beside the post. */
function picturePlaces(path: string, post: string, baseurl: string): string[] {
  const below = path.startsWith(`${baseurl}/`) ? path.slice(baseurl.length) : path
  return [below.replace(/^\/+/, ''), post.replace(/[^/]*$/, path)]
}

/** What an editor should look at: pictures that are missing, and what was made up or read otherwise than written. */
function notesOn(
  { fields = [], split, values, name, day }: JekyllPost,
  { set, legacy }: FieldChanges,
): Note[] {
  const fieldAt = (wanted: string) =>
    fields.find((field) => field.name === wanted)?.valueStart ?? split.yamlOffset
  const missing = ['header-img', 'cover'].filter((field) => {
    const path = values[field]
    const isLocal = typeof path === 'string' && path.trim() !== '' && !/^(?:https?:)?\/\//i.test(path)
    return isLocal && !(field in set)
  })
  const made = (field: string, message: string, mend: string) => note(0, field, message, mend)
  return [
    ...missing.map((field) =>
      note(
        fieldAt(field),
        'missing-image',
        `There is no picture “${values[field]}” in the source.`,
        'Add the picture and mend the path, or remove the line. Its name may be a person’s.',
      ),
    ),
    ...(values.date === undefined && name.day === undefined
      ? [
          made(
            'date',
            `The draft has no date; it was given that of its file, ${day}.`,
            'Write the day on which it is to appear.',
          ),
        ]
      : []),
    ...(values.title === undefined && set.title !== undefined
      ? [
          made(
            'title',
            `The post has no title; it was given that of its file name, “${set.title}”.`,
            'Write the title.',
          ),
        ]
      : []),
    ...legacy
      .filter((field) => field in set)
      .map((field) =>
        note(
          fieldAt(field),
          'field',
          `“${field}” was read as “${set[field]}”; what stood there is kept below “legacy”.`,
          'See that it is right.',
        ),
      ),
  ]
}
