import { posix } from 'node:path'
import { imagePath } from '../../lib/images/image-path.ts'
import { routes } from '../../lib/routes.ts'
import type { WrittenAddress } from './address-edits.ts'
import type { Note } from './conversion.ts'
import type { ImportedPicture } from './imported-post.ts'
import { note } from './note.ts'
import { pageKey } from './page-key.ts'
import { pictureAddress } from './picture-address.ts'
import type { FindSiteFile } from './site-files.ts'

/** What finding the new place of an address depends on. */
export interface OldSite {
  /** Its own address, without a trailing slash; empty where it is not known. */
  url: string
  baseurl: string
  findFile: FindSiteFile
  slugByAddress: Map<string, string>
  /** Addresses that the imported posts have here. */
  here: Set<string>
  /** Folder of the post, below the site's: where relative addresses begin. */
  folder: string
}

/** Addresses of the old site, turned into those of this one; pictures are gathered on the way. */
export function newAddresses(site: OldSite, found: { notes: Note[]; pictures: ImportedPicture[] }) {
  return ({ address, kind, offset }: WrittenAddress): string | undefined => {
    const local = localPath(address, site)
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(local ?? '') ?? []
    if (path === '' || site.here.has(path)) return undefined
    const file = site.findFile(filePath(path, site)) ?? site.findFile(imagePath(path).replace(/^\/+/, ''))
    if (kind === 'picture') {
      if (file?.pictureName) return pictureAddress(file.file, file.pictureName, found.pictures)
      found.notes.push(missingPicture(offset, address))
      return undefined
    }
    const slug = site.slugByAddress.get(pageKey(imagePath(path)))
    if (slug !== undefined) return routes.interview(slug) + rest.replace(/^[^#]*/, '')
    if (file !== undefined) found.notes.push(fileElsewhere(offset, address))
    else if (path.startsWith('/') && path !== routes.home()) found.notes.push(pageElsewhere(offset, address))
    return undefined
  }
}

function missingPicture(offset: number, address: string): Note {
  // An address at the old site's own host works as long as that host does.
  if (/^(?:https?:)?\/\//i.test(address))
    return note(
      offset,
      'picture-elsewhere',
      `The picture “${address}” is not in the source; it is still shown from there.`,
      'Save it beside the Markdown file before the old site goes.',
    )
  const missing = note(
    offset,
    'missing-image',
    `There is no picture “${address}” in the source.`,
    'Add the picture and mend the path, or remove it. Its name may be a person’s.',
  )
  // The check stops at it, too.
  return { ...missing, severity: 'error' }
}

function fileElsewhere(offset: number, address: string): Note {
  const message = `“${address}” leads to a file, which is not imported.`
  return note(offset, 'local-file', message, 'Copy it into public/, and mend the link.')
}

function pageElsewhere(offset: number, address: string): Note {
  const message = `“${address}” leads to a page that is not imported.`
  return note(offset, 'local-link', message, 'Mend the link, or remove it.')
}

/** The path within the old site, or undefined for an address elsewhere. */
function localPath(address: string, { url, baseurl }: OldSite): string | undefined {
  const own =
    url === ''
      ? undefined
      : new RegExp(`^(?:https?:)?//${escaped(url.replace(/^https?:\/\//i, ''))}(?=[/?#]|$)`, 'i')
  const path = own?.test(address) ? address.replace(own, '') || '/' : address
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return undefined
  return baseurl !== '' && new RegExp(`^${escaped(baseurl)}(?=/|$)`).test(path)
    ? path.slice(baseurl.length) || '/'
    : path
}

function filePath(path: string, { folder }: OldSite): string {
  const decoded = imagePath(path)
  return decoded.startsWith('/') ? decoded.replace(/^\/+/, '') : posix.join(folder, decoded)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
