import { parseFragment, serialize } from 'parse5'
import { elementsOf } from '../publish/elements-of.ts'

/**
 * The text of a published page as somebody would write it by hand: the same words under the same tags, a style of
 * three lines, no script, and no drawing, which without its size would be a large empty box.
 * @param page a whole published page
 */
export function plainPage(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  const title = /<title>[\s\S]*?<\/title>/.exec(page)?.[0] ?? ''
  const fragment = parseFragment(main.replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ''))
  for (const element of elementsOf(fragment)) {
    element.attrs = element.attrs.filter(({ name }) => name === 'href' || name === 'id')
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${title}<style>body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}</style>
${serialize(fragment)}`
}
