import { resolve } from 'node:path'
import { contentDir } from '../content-dir.ts'
import type { Interview } from '../schema/interview.ts'
import { questionLines } from '../series/series.ts'
import { site } from '../site.ts'
import { contentAtGithub } from './content-at-github.ts'
import { lineAtGithub } from './line-at-github.ts'

/**
 * Where readers can propose a correction of each answer of an interview, by the anchor of its question. An anonymous
 * one has them as well: a file's name says no more than the page's own address, and the check searches both.
 * @returns undefined where the site names no repository, or its texts stand outside of it
 * @throws Error where the named repository is none of GitHub's
 */
export function correctionAddresses(interview: Interview): Map<string, string> | undefined {
  const content = contentAtGithub(site, process.cwd(), resolve(contentDir))
  if (content === undefined) return undefined
  const addresses = known.get(interview) ?? addressesOf(interview, content)
  known.set(interview, addresses)
  return addresses
}

// Its own page and those of its questions ask.
const known = new WeakMap<Interview, Map<string, string>>()

function addressesOf({ slug, sourcePath, questions }: Interview, content: string): Map<string, string> {
  const lines = questionLines(slug)
  return new Map(
    questions.map(({ anchor }, index) => [anchor, lineAtGithub(content, sourcePath, lines[index] ?? 1)]),
  )
}
