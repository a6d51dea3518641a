import { renderInlineMarkdown } from './markdown/render-inline-markdown.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import type { Interview } from './schema/interview.ts'
import { site } from './site.ts'

/** The takeaways of an interview as safe HTML. */
export function takeawaysHtml({ tldr, lang }: Interview): string[] {
  return tldr.map((item) => renderInlineMarkdown(item, { lang, siteUrl: site.url }))
}

/** An interview's or a page's Markdown as safe HTML. */
export function bodyHtml(body: string, lang: string): string {
  return renderMarkdown(body, { lang, siteUrl: site.url })
}
