import { reservedAnchors } from '../markdown/reserved-anchors.ts'
import type { TextLink } from '../markdown/text-links.ts'
import type { Problem } from '../reading/problem.ts'
import type { Reading } from '../reading/read-interview.ts'
import { slugFromPath } from '../reading/slug-from-path.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { absoluteUrl, routes } from '../routes.ts'
import { addressKey } from './address-key.ts'
import { pathOnSite } from './path-on-site.ts'
import type { SitePages } from './site-pages.ts'

/** A text and its links. */
export interface LinkingText {
  file: SourceFile
  links: TextLink[]
}

/**
 * Links of texts to pages of this site that are not there, or to places that those pages do not have. What only the
 * built site can tell passes.
 * @param leadsOn whether an old path is redirected
 */
export function deadLinks(
  readings: Reading[],
  about: LinkingText | undefined,
  pages: SitePages,
  { siteUrl, leadsOn }: { siteUrl: string; leadsOn: (key: string) => boolean },
): Problem[] {
  const byPage = new Map(readings.map((reading) => [keyOf(reading), reading]))
  const problems: Problem[] = []
  const look = ({ file, links }: LinkingText, page: string) => {
    for (const { href, offset } of links) {
      const target = targetOf(href, page, siteUrl)
      if (!target) continue
      const say = (rule: string, message: string, mend: string) =>
        problems.push(problemAt(file, offset, { rule, severity: 'warning', message, mend }))
      const { key, anchor } = target
      const reading = byPage.get(key)
      if (pages.at(key) === undefined && !pages.mayStandAt(key) && !leadsOn(key))
        say('link-target', `No page of this site stands at ${key}.`, targetMend(href, byPage))
      else if (reading?.interview && anchor !== '' && !hasAnchor(reading, anchor))
        say('link-anchor', `Nothing in ${reading.file.path} is called “#${anchor}”.`, anchorMend(reading))
    }
  }
  for (const reading of readings) look(reading, routes.interview(slugFromPath(reading.file.path)))
  if (about) look(about, routes.about())
  return problems
}

function keyOf({ file }: Reading): string {
  return addressKey(decodeURIComponent(routes.interview(slugFromPath(file.path))))
}

/** The page that a link leads to, if it is one of this site's and not the one it stands on. */
function targetOf(href: string, page: string, siteUrl: string): { key: string; anchor: string } | undefined {
  const base = absoluteUrl(siteUrl, page)
  const address = /^\/(?!\/)/.test(href) ? absoluteUrl(siteUrl, href) : href
  if (href === '' || href.startsWith('#') || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  const path = pathOnSite(url, siteUrl)
  if (path === undefined) return undefined
  try {
    const anchor = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/s, ''))
    return { key: addressKey(decodeURIComponent(path)), anchor }
  } catch {
    return undefined
  }
}

function hasAnchor({ anchors }: Reading, anchor: string): boolean {
  return anchors.includes(anchor) || reservedAnchors.has(anchor) || anchor.startsWith('user-content-')
}

/** A file's name is what editors know of another interview. */
function targetMend(href: string, byPage: Map<string, Reading>): string {
  const [name = ''] = (href.split(/[?#]/)[0] ?? '').split('/').slice(-1)
  const slug = slugFromPath(name.includes('.') ? name : `${name}.md`)
  const meant = routes.interview(slug)
  return slug !== '' && byPage.has(addressKey(decodeURIComponent(meant)))
    ? `Write ${meant}.`
    : 'Copy the path of a page from the address bar, such as /interviews/sales-manager-big-tech.'
}

function anchorMend({ anchors: [first] }: Reading): string {
  return first === undefined
    ? 'Link to the page alone.'
    : `Copy the link beside a heading, such as #${first}.`
}
