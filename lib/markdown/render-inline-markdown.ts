import { renderMarkdown } from './render-markdown.ts'
export function renderInlineMarkdown(source: string, o: { lang: string; siteUrl: string }): string {
  return renderMarkdown(source, o).replace(/^<p>([\s\S]*)<\/p>$/, '$1')
}
