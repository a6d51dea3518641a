import type { DefaultTreeAdapterTypes } from 'parse5'
import { PurgeCSS } from 'purgecss'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Makes a function that leaves of a style sheet what a page can use. Inlined, that is lighter on a first visit than
 * the whole sheet as a file of its own, which also has to be asked for. Pages made of the same elements and classes
 * get the same answer without the work.
 */
export function usedStyles(css: string): (elements: Element[]) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return (elements) => {
    const words = wordsOf(elements)
    const styles = known.get(words) ?? prune(css, words)
    known.set(words, styles)
    return styles
  }
}

async function prune(css: string, words: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: words, extension: 'txt' }],
    css: [{ raw: css }],
    defaultExtractor: (text) => text.split('\n'),
    variables: true,
    keyframes: true,
    safelist: [...setByScript, pseudoClass],
  })
  return (result?.css ?? css).trim()
}

/** What only the script sets: the reader's choice of colours, an open dialogue. */
const setByScript = ['data-theme', 'dark', 'light', 'open']

/** What no page spells out: without this, rules such as `:focus-visible` and `:lang(ja)` would be taken for unused. */
const pseudoClass = /^:/

/** Everything a selector could speak of: names of elements, classes, attributes and their short values. */
function wordsOf(elements: Element[]): string {
  const words = new Set<string>()
  for (const { tagName, attrs } of elements) {
    words.add(tagName)
    for (const { name, value } of attrs) {
      words.add(name)
      if (name === 'class') for (const word of value.split(/\s+/)) words.add(word)
      else if (name === 'href' && value.startsWith('http')) words.add('http')
      else if (/^[\w-]{1,20}$/.test(value) && name !== 'id' && name !== 'href') words.add(value)
    }
  }
  return [...words].sort().join('\n')
}
