import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { categoryKey } from '../categories/category-key.ts'
import { parseDate } from '../dates.ts'
import { type HeadingAnchor, headingAnchors } from '../markdown/heading-anchors.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { sectionsOf } from '../markdown/sections-of.ts'
import { textAnchors } from '../markdown/text-anchors.ts'
import { type TextLink, textLinks } from '../markdown/text-links.ts'
import type { FrontMatter } from '../schema/front-matter.ts'
import type { Cover, Interview, Interviewee } from '../schema/interview.ts'
import type { SiteConfig } from '../site-config.ts'
import { asksQuestion } from './asks-question.ts'
import { contentProblems } from './content-problems.ts'
import { readDescription } from './description.ts'
import { foldedWords } from './folded-words.ts'
import { numberedTitle } from './numbered-title.ts'
import type { Problem } from './problem.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { readingTime } from './reading-time.ts'
import { conflictProblems } from './rules/conflict-problems.ts'
import { slugFromPath } from './slug-from-path.ts'
import type { SourceFile } from './source-file.ts'
import { splitSource } from './split-source.ts'
import { textProblems } from './text-problems.ts'
import { liftTldr } from './tldr/lift-tldr.ts'
import type { ReadYaml } from './yaml/read-yaml.ts'

/** What one file holds: an interview, unless an error leaves nothing to rely on, and everything wrong with it. */
export interface Reading {
  file: SourceFile
  interview: Interview | undefined
  /** Its front matter, field by field; undefined together with the interview. */
  values: FrontMatter | undefined
  /** Markdown without front matter and without the lifted TLDR. */
  body: string
  /** The body, parsed (mdast), as JSON; that of an empty one where there is no interview. */
  tree: string
  problems: Problem[]
  /** The text's links, by their place in the file; none where there is no interview. */
  links: TextLink[]
  /** What links can lead to within the text; none where there is no interview. */
  anchors: string[]
  /** Where the heading of each question begins, by its place in the file; none where there is no interview. */
  questionOffsets: number[]
  /** Offset in the file's text of a front matter value, for problems found by comparing files. */
  offsetOf: ReadYaml['offsetOf']
}

/** What reading depends on besides the file. */
export type ReadingContext = Pick<SiteConfig, 'timeZone' | 'locale' | 'interviewer' | 'total'>

/**
 * Turns one Markdown file, native or Jekyll form, into an interview. The one reader of the series: Contentlayer,
 * the check and the importer call it. Pure; never throws; a mistake becomes a problem with its place.
 */
export function readInterview(file: SourceFile, site: ReadingContext): Reading {
  const split = splitSource(file)
  const frontMatter = readFrontMatter(file, split)
  const conflicts = conflictProblems(file)
  const problems = conflicts.length > 0 ? conflicts : [...split.problems, ...frontMatter.problems]
  const { values, offsetOf } = frontMatter
  if (!values || conflicts.length > 0) {
    const nothing = { interview: undefined, values: undefined, links: [], anchors: [], questionOffsets: [] }
    return { file, ...nothing, body: split.body, tree: JSON.stringify(parseMarkdown('')), problems, offsetOf }
  }

  const lifted = liftTldr(split.body)
  const description = readDescription(frontMatter.linesOf('description') ?? '')
  const tldrs = [
    { where: 'The front matter', offset: offsetOf(['tldr']), items: values.tldr ?? [] },
    { where: 'The body', offset: split.bodyOffset + lifted.offset, items: lifted.items },
    { where: 'The description', offset: offsetOf(['description']), items: description.tldr },
  ]
  const body = lifted.rest
  const tree = parseMarkdown(body)
  const offsetInFile = (offset: number) => split.bodyOffset + lifted.writtenOffset(offset)
  const asked = headingAnchors(tree).filter(({ text }) => asksQuestion(text))
  const interview = toInterview(file.path, values, {
    site,
    body,
    tree,
    asked,
    tldr: tldrs.find(({ items }) => items.length > 0)?.items ?? [],
    summary: values.summary?.replace(/\s+/g, ' ') ?? description.summary,
  })
  problems.push(
    ...contentProblems({
      file,
      values,
      interview,
      body,
      offsetOf,
      tldrs,
      summaryOfDescription: description.summary,
      total: site.total,
    }),
    ...textProblems({ file, body, tree, offsetInFile }),
  )
  const links = textLinks(tree, body).map(({ href, offset }) => ({ href, offset: offsetInFile(offset) }))
  const questionOffsets = asked.map(({ node }) => offsetInFile(node.position?.start.offset ?? 0))
  const anchors = textAnchors(tree)
  const parsed = JSON.stringify(tree)
  return { file, interview, values, body, tree: parsed, problems, links, anchors, questionOffsets, offsetOf }
}

interface Parts {
  site: ReadingContext
  body: string
  /** The body, parsed. */
  tree: Root
  /** Its headings that ask. */
  asked: HeadingAnchor[]
  tldr: string[]
  summary: string | undefined
}

function toInterview(
  path: string,
  values: FrontMatter,
  { site, body, tree, asked, tldr, summary }: Parts,
): Interview {
  const { number, total, title } = numberedTitle(values.title)
  const text = bodyText(tree)
  const sectionBelow = sectionsOf(tree, body)
  const published = parseDate(values.date, site.timeZone)
  const day = (written?: string) => (written ? parseDate(written, site.timeZone)?.day : undefined)
  const corrections = (values.corrections ?? [])
    .map(({ date, text }) => ({ date: day(date) ?? '', text }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return {
    slug: slugFromPath(path),
    sourcePath: path,
    number: values.number ?? number,
    total,
    title,
    date: published?.day ?? '',
    publishedAt: published?.instant ?? '',
    updated: latest([day(values.updated), ...corrections.map((correction) => correction.date)]),
    recorded: day(values.recorded),
    interviewer: values.interviewer ?? values.author ?? site.interviewer,
    interviewee: interviewee(values.interviewee),
    summary,
    summaryOpensBody: opens(text, summary),
    tldr,
    categories: distinct(values.categories ?? []),
    questions: asked.map(({ text, anchor, node }) => ({ text, anchor, section: sectionBelow(node).section })),
    readingTime: readingTime(`${tldr.join(' ')} ${text}`),
    lang: Intl.getCanonicalLocales(values.lang ?? site.locale)[0] ?? site.locale,
    translationOf: values.translationOf,
    cover: values.withdrawn === 'portrait' ? undefined : cover(values),
    aliases: values.aliases ?? [],
    canonical: values.canonical,
    license: values.license,
    medium: values.medium,
    place: values.place,
    sample: values.sample ?? false,
    draft: values.draft === true || values.published === false,
    withdrawn: values.withdrawn === 'portrait' ? undefined : day(values.withdrawn),
    portraitWithdrawn: values.withdrawn === 'portrait' || undefined,
    corrections,
  }
}

/** `undefined` where there is no day at all. */
function latest(days: (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)
}

/** Whether a text begins with the summary's words, in whatever dress. */
function opens(text: string, summary = ''): boolean {
  const words = foldedWords(summary)
  return words !== '' && foldedWords(text).startsWith(words)
}

/** Names of different categories, each as first spelt. */
function distinct(names: string[]): string[] {
  const byKey = new Map(names.toReversed().map((name) => [categoryKey(name), name]))
  return names.filter((name) => byKey.get(categoryKey(name)) === name && byKey.delete(categoryKey(name)))
}

function interviewee(written: FrontMatter['interviewee']): Interviewee {
  const anonymous = written?.anonymous ?? false
  return {
    anonymous,
    name: anonymous ? undefined : written?.name,
    role: written?.role,
    organisation: written?.organisation,
    links: anonymous ? [] : (written?.links ?? []),
  }
}

function cover(values: FrontMatter): Cover | undefined {
  const src = values.cover ?? values['header-img']
  if (!src) return undefined
  const ofTheme = values.cover === undefined || undefined
  return { src, alt: values.coverAlt ?? '', credit: values.coverCredit, ofTheme }
}

/** The words a reader reads; code blocks are looked at rather than read. */
function bodyText(tree: Root): string {
  return tree.children
    .filter((block) => block.type !== 'code' && block.type !== 'html' && block.type !== 'definition')
    .map((block) => plainText(block))
    .join(' ')
}
