import { createHash } from 'node:crypto'

/**
 * The source expression that allows one inline script or style, and no other.
 * @param text the element's text as the browser's parser sees it, so with line feeds alone as line ends
 */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
