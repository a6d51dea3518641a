import { findPicture } from './images/find-picture.ts'
import { imagePath } from './images/image-path.ts'
import { renderInlineMarkdown } from './markdown/render-inline-markdown.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import type { RenderOptions } from './markdown/render-options.ts'
import type { Interview } from './schema/interview.ts'
import { site } from './site.ts'

/** The takeaways of an interview as safe HTML. */
export function takeawaysHtml({ tldr, lang, sourcePath }: Interview): string[] {
  return tldr.map((item) => renderInlineMarkdown(item, options(lang, sourcePath)))
}

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
