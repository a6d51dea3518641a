import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'

/**
 * The paragraphs and items of a post's body as plain text, without the signs of a fence and the word that marks
 * takeaways. A footnote's sign parts what is around it: the page has a number there.
 */
export function paragraphsOf(post: string): string[] {
  const body = post.replace(/^---\n[\s\S]*?\n---\n/, '')
  return body
    .split(/\n\s*\n|\n(?=[ >]*(?:[-*]|\d+\.) )|\[\^[^\]]+\]:?/)
    .map((block) => markdownToText(block.replace(/^(?:```.*|[ >#]*TL;?DR[;:]?|<hr>)$/gim, '')))
    .filter((text) => text !== '')
}
