import { findPicture } from './images/find-picture.ts'
import { imagePath } from './images/image-path.ts'
import { renderInlineMarkdown } from './markdown/render-inline-markdown.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import type { RenderOptions } from './markdown/render-options.ts'
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

/**
 * An interview's or a page's Markdown as safe HTML.
 * @param sourcePath of its file below CONTENT_DIR, which pictures are looked up by
 */
export function bodyHtml(body: string, lang: string, sourcePath: string): string {
  return renderMarkdown(body, options(lang, sourcePath))
}

function options(lang: string, sourcePath: string): RenderOptions {
  return { lang, siteUrl: site.url, pictureAt: (address) => findPicture(sourcePath, imagePath(address)) }
}
