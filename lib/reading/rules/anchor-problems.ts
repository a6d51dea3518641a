import { reservedAnchors } from '../../markdown/reserved-anchors.ts'
import { textAnchors } from '../../markdown/text-anchors.ts'
import { textLinks } from '../../markdown/text-links.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { TextFacts } from './text-facts.ts'

/** A link to a place of its own page that is not there. */
export function anchorProblems({ file, body, tree, offsetInFile }: TextFacts): Problem[] {
  const links = textLinks(tree, body).filter(({ href }) => /^#(?!:~:|$)/.test(href))
  if (links.length === 0) return []
  const anchors = new Set(textAnchors(tree))
  return links
    .filter(({ href }) => !leadsTo(href.slice(1), anchors))
    .map(({ href, offset }) =>
      problemAt(file, offsetInFile(offset), {
        rule: 'link-anchor',
        severity: 'warning',
        message: `Nothing on this page is called “${href}”.`,
        mend: anchorMend(anchors),
      }),
    )
}

function leadsTo(fragment: string, anchors: Set<string>): boolean {
  const id = decoded(fragment)
  return anchors.has(id) || reservedAnchors.has(id) || id.startsWith('user-content-')
}

function anchorMend(anchors: Set<string>): string {
  const [first] = anchors
  return first === undefined
    ? 'The text has no headings to lead to.'
    : `Copy the link beside a heading, such as #${first}.`
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
