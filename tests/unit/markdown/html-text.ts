import { htmlElements } from './html-elements.ts'

/** The text of a piece of HTML as a reader sees it, collapsed. */
export function htmlText(html: string): string {
  return htmlElements(`<div>${html}</div>`)[0]?.text ?? ''
}
