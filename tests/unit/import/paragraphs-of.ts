import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'

/** The paragraphs of a post's body as plain text, without the signs of a fence and the word that marks takeaways. */
export function paragraphsOf(post: string): string[] {
  const body = post.replace(/^---\n[\s\S]*?\n---\n/, '')
  return body
    .split(/\n\s*\n/)
    .map((block) => markdownToText(block.replace(/^(?:```.*|TL;?DR;?|<hr>)$/gim, '')))
    .filter((text) => text !== '')
}
