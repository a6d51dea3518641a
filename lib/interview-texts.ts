import type { Root } from 'mdast'
import { findPicture } from './images/find-picture.ts'
import { imagePath } from './images/image-path.ts'
import { type RenderedAnswer, renderAnswer } from './markdown/render-answer.ts'
import { renderInlineMarkdown } from './markdown/render-inline-markdown.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import type { RenderOptions } from './markdown/render-options.ts'
import { answerId } from './questions/answer-id.ts'
import type { Answer } from './questions/questions-of.ts'
import { routes } from './routes.ts'
import type { Interview } from './schema/interview.ts'
import { site } from './site.ts'

/** The takeaways of an interview as safe HTML. */
export function takeawaysHtml(interview: Interview): string[] {
  const known = takeaways.get(interview)
  if (known) return known
  const { tldr, lang, sourcePath } = interview
  const rendered = tldr.map((item) => renderInlineMarkdown(item, options(lang, sourcePath)))
  takeaways.set(interview, rendered)
  return rendered
}

/** An interview stands in the index, in each of its categories and on its own page. */
const takeaways = new WeakMap<Interview, string[]>()

/** What was put right in an interview, as safe HTML, newest first. */
export function correctionsHtml({ corrections, lang, sourcePath }: Interview) {
  return corrections.map(({ date, text }) => ({
    date,
    html: renderInlineMarkdown(text, options(lang, sourcePath)),
  }))
}

/**
 * An interview's or a page's Markdown, or the tree that it was parsed to, which is changed, as safe HTML.
 * @param sourcePath of its file below CONTENT_DIR, which pictures are looked up by
 * @param notes what the page sets below the heading with an anchor, and behind what it heads
 */
export function bodyHtml(
  body: string | Root,
  lang: string,
  sourcePath: string,
  notes: Pick<RenderOptions, 'noteBelow' | 'linkBehind'> = {},
): string {
  return renderMarkdown(body, { ...options(lang, sourcePath), ...notes })
}

/**
 * One answer of an interview as safe HTML, for a page that shows several.
 * @param body the interview's Markdown
 * @param parsed the tree of it, which is changed
 */
export function answerHtml(answer: Answer, body: string, parsed?: Root): RenderedAnswer {
  const { slug, lang, sourcePath } = answer.interview
  const place = { prefix: answerId(answer), page: routes.interview(slug) }
  return renderAnswer(body, answer, place, options(lang, sourcePath), parsed)
}

function options(lang: string, sourcePath: string): RenderOptions {
  return { lang, siteUrl: site.url, pictureAt: (address) => findPicture(sourcePath, imagePath(address)) }
}
