import type { DefaultTreeAdapterTypes } from 'parse5'
import postcss from 'postcss'
import { PurgeCSS } from 'purgecss'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Makes a function that leaves of a style sheet what a page can use. Inlined, that is lighter on a first visit than
 * the whole sheet as a file of its own, which also has to be asked for. Pages that hold the same of the sheet's
 * words get the same answer without the work.
 */
export function usedStyles(css: string): (elements: Element[]) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  const spoken = wordsSpokenIn(css)
  return (elements) => {
    const words = wordsOf(elements, spoken)
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
  const pruned = withoutOtherLanguages(result?.css ?? css, new Set(words.split('\n')))
  return withoutRepeats(withoutRegistrations(pruned)).trim()
}

/** How a language is set matters only where it stands; spaces between the names of fonts, nowhere. */
function withoutOtherLanguages(css: string, words: ReadonlySet<string>): string {
  const root = postcss.parse(css)
  root.walkDecls(/^--/, (declaration) => {
    declaration.value = declaration.value.replace(/("[^"]*")|(,)\s+/g, '$1$2')
  })
  root.walkRules(/:lang\(/, (rule) => {
    const isMet = (selector: string) =>
      [...selector.matchAll(/:lang\((\w+)\)/g)].every(([, language = '']) => words.has(language))
    const selectors = rule.selectors.filter(isMet)
    if (selectors.length === 0) rule.remove()
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors
  })
  return root.toString()
}

/**
 * Tailwind registers the properties of all its utilities, and sets them anew for old browsers, used or not. One that no
 * rule left here sets is what it is registered as, and is written out.
 */
function withoutRegistrations(css: string): string {
  const fallback = /@layer properties\{.*?\}{3}/s
  const rules = css.replace(fallback, '').replaceAll(registration, '')
  let pruned = css
  let areLeft = false
  for (const [rule, name = '', text = ''] of css.matchAll(registration)) {
    const value = /initial-value:([^;]*)/.exec(text)?.[1]
    const isConstant = value !== undefined && !rules.includes(`${name}:`)
    if (isConstant) pruned = pruned.replaceAll(`var(${name})`, value)
    if (isConstant || !rules.includes(`var(${name}`)) pruned = pruned.replace(rule, '')
    else areLeft = true
  }
  return areLeft ? pruned : pruned.replace(fallback, '')
}

const registration = /@property (--[\w-]+)\{([^}]*)\}/g

/**
 * Lightning CSS writes some prefixed declarations several times in a row, and one that Safari needs no prefix for since
 * 12.1 (https://developer.mozilla.org/docs/Web/CSS/text-decoration-color#browser_compatibility).
 */
function withoutRepeats(css: string): string {
  return css
    .replaceAll(/(?<=[{;])([\w-]+:[^;{}]*;)\1+/g, '$1')
    .replaceAll(/-webkit-(text-decoration-color:[^;{}]*);\1/g, '$1')
}

/** What only the script sets: the reader's choice of colours, an open dialogue, that somebody searches. */
const setByScript = ['data-theme', 'dark', 'light', 'open', 'data-asked']

/** What no page spells out: without this, rules such as `:focus-visible` and `:lang(ja)` would be taken for unused. */
const pseudoClass = /^:/

/** Tells whether a word stands anywhere in a sheet: of all the words of a page, few do. */
function wordsSpokenIn(css: string): (word: string) => boolean {
  // Escaped where a bare name may not hold a sign: `hover\:text-2xl\/8`, and `\32 xl` for what begins with a digit.
  const text = css.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code?: string, sign?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (sign ?? ''),
  )
  const answers = new Map<string, boolean>()
  return (word) => {
    const answer = answers.get(word) ?? text.includes(word)
    answers.set(word, answer)
    return answer
  }
}

/** What a selector could speak of: names of elements, classes, attributes and their short values. */
function wordsOf(elements: Element[], spoken: (word: string) => boolean): string {
  const words = new Set<string>()
  for (const { tagName, attrs } of elements) {
    words.add(tagName)
    for (const { name, value } of attrs) {
      words.add(name)
      if (name === 'class') for (const word of value.split(/\s+/)) words.add(word)
      else if (name === 'href' && value.startsWith('http')) words.add('http')
      else if (name === 'lang') words.add(primaryLanguage(value))
      else if (/^[\w-]{1,20}$/.test(value) && name !== 'id' && name !== 'href') words.add(value)
    }
  }
  return [...words].filter(spoken).sort().join('\n')
}

/** `ja` of `ja-JP`: what `:lang(ja)` looks at. */
function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
