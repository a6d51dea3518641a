import type { Root } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { visit } from '../markdown/visit.ts'
import type { Reading } from '../reading/read-interview.ts'
import type { SourceFile } from '../reading/source-file.ts'
import { splitSource } from '../reading/split-source.ts'
import { readYaml } from '../reading/yaml/read-yaml.ts'
import { imagePath } from './image-path.ts'
import { isRemoteImage } from './is-remote-image.ts'
import { rawImages } from './raw-images.ts'

/** A picture that a content file shows, and where it says so. */
export interface ImageReference {
  /** As in the file, decoded; relative, or from `/`. */
  path: string
  /** Where in the file's text the cover's value or the image in the text begins. */
  offset: number
  field: 'cover' | 'header-img' | 'text'
}

/** Finds the pictures of an interview, or of a page that is only text; those elsewhere on the web are left out. */
export function imageReferences(file: SourceFile, reading?: Reading): ImageReference[] {
  const { body, bodyOffset } = splitSource(file)
  const inText = written(body).map((image) => ({ ...image, offset: bodyOffset + image.offset }))
  const known = new Set(inText.map(({ address }) => address))
  // Takeaways lifted from a code block, and those in the front matter, are Markdown in a place of their own.
  const inTakeaways = (reading?.interview?.tldr ?? [])
    .flatMap(written)
    .filter(({ address }) => !known.has(address))
    .map(({ address }) => ({ address, offset: takeawayOffset(file, address, reading) }))
  return [
    ...(reading ? coverReference(reading) : []),
    ...[...inText, ...inTakeaways]
      .filter(({ address }) => !isRemoteImage(address))
      .map(({ address, offset }) => ({ path: imagePath(address), offset, field: 'text' as const })),
  ]
}

function coverReference(reading: Reading): ImageReference[] {
  // A mistake in another field must not hide one in this.
  const fields = reading.values ?? readYaml(reading.file, splitSource(reading.file)).fields ?? {}
  const field = typeof fields.cover === 'string' ? 'cover' : 'header-img'
  const path = fields[field]
  if (typeof path !== 'string' || path.trim() === '' || isRemoteImage(path.trim())) return []
  return [{ path: path.trim(), offset: reading.offsetOf([field]), field }]
}

interface WrittenImage {
  address: string
  offset: number
}

function written(markdown: string): WrittenImage[] {
  // Most texts have no picture, and parsing is what costs.
  if (!/!\[|<img/i.test(markdown)) return []
  const tree = parseMarkdown(markdown)
  const definitions = definedAddresses(tree)
  const images: WrittenImage[] = []
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'image') images.push({ address: node.url, offset })
    if (node.type === 'imageReference') {
      images.push({ address: definitions.get(node.identifier) ?? '', offset })
    }
    if (node.type === 'html') {
      images.push(...rawImages(node.value, markdown.slice(offset, node.position?.end.offset), offset))
    }
  })
  return images
}

function definedAddresses(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  return addresses
}

function takeawayOffset(file: SourceFile, address: string, reading: Reading | undefined): number {
  const offset = address === '' ? -1 : file.text.indexOf(address)
  return offset === -1 ? (reading?.offsetOf(['tldr']) ?? 0) : offset
}
