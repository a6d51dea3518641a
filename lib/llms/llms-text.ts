import { h } from 'hastscript'
import { toMarkdown } from '../markdown/to-markdown.ts'
import type { Strings } from '../strings/strings.ts'

/** A link of the list, and what to expect behind it. */
export interface LlmsLink {
  name: string
  url: string
  note?: string
}

interface LlmsText {
  name: string
  description: string
  interviews: LlmsLink[]
  data: LlmsLink[]
  /** What a reader short of room may leave out. */
  optional: LlmsLink[]
  t: Strings
}

/**
 * Tells a language model what there is to read, in the form proposed for `/llms.txt`.
 * @see https://llmstxt.org
 */
export function llmsText({ name, description, interviews, data, optional, t }: LlmsText): string {
  return toMarkdown({
    type: 'root',
    children: [
      h('h1', name),
      h('blockquote', h('p', description)),
      h('p', t.eachAsMarkdown),
      ...section(t.allInterviews, interviews),
      ...section(t.seriesAsData, data),
      // The one heading whose word the proposal sets.
      ...section('Optional', optional),
    ],
  })
}

function section(heading: string, links: LlmsLink[]) {
  if (links.length === 0) return []
  const items = links.map(({ name, url, note }) =>
    h('li', h('a', { href: url }, name), note ? `: ${note}` : undefined),
  )
  return [h('h2', heading), h('ul', items)]
}
