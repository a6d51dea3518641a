import { closedUp } from './closed-up.ts'
import { kanjiStem } from './kanji-stem.ts'
import { nearestWord } from './nearest-word.ts'
import { partsOf } from './parts-of.ts'
import { queryWords } from './query-words.ts'
import type { Hit, SearchAnswer, SearchRequest } from './search-messages.ts'
import { folded, wordsNotFound } from './words-not-found.ts'

// Searches, in a thread of its own. Not for speed alone: what searches is WebAssembly, which the policy of our pages
// forbids, and a worker that comes from the network has the policy of its own response, not the page's
// (https://html.spec.whatwg.org/multipage/workers.html#run-a-worker, "initialize worker global scope's policy
// container"). So no page has to allow it. lib/security/response-headers.ts says what this file may do.

/** What we use of Pagefind's interface (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { excerptEllipsis: string }): Promise<void>
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[]; unfilteredResultCount: number }>
  filters(): Promise<Record<string, Record<string, number>>>
}

interface Fragment {
  raw_url: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  content: string
  locations: number[]
  sub_results: { title: string; url: string; excerpt: string; anchor?: unknown }[]
}

const index = new URL(self.name, location.origin).href
let engine: Promise<Pagefind> | undefined
let words: Promise<string[]> | undefined
let choices: SearchAnswer['choices'] | undefined

// Pagefind goes on without the parts that it could not load, and finds less: we would say that there is nothing.
const load = self.fetch
let missed = 0
let attempt = 0
self.fetch = async (...request) => {
  try {
    const response = await load(...request)
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response
  } catch (error) {
    missed++
    throw error
  }
}

self.onmessage = async ({ data }: MessageEvent<SearchRequest>) => {
  const before = missed
  let answer: SearchAnswer | undefined
  try {
    answer = await answerTo(data)
  } catch (error) {
    console.warn(error)
  }
  if (answer && missed === before) return self.postMessage(answer)
  // Loaded anew when the reader tries again.
  engine = words = choices = undefined
  attempt++
  self.postMessage({ id: data.id, failed: true, hits: [], total: 0, unfiltered: 0, choices: {} })
}

async function answerTo({ id, query, filters, count }: SearchRequest): Promise<SearchAnswer> {
  // A module that could not be loaded once is not asked for again under the same address.
  engine ??= import(`${index}pagefind.js${attempt ? `?${attempt}` : ''}`) as Promise<Pagefind>
  const pagefind = await engine
  await pagefind.options({ excerptEllipsis: '…' })
  choices ??= choicesOf(await pagefind.filters())
  const asked = queryWords(query)
  const first = await find(asked)
  const unknown = unknownWords(asked, first.fragments[0], first.unfiltered)
  const meant = unknown.length > 0 ? await correct(asked, unknown, pagefind) : undefined
  const { fragments, ...found } = meant ? await find(meant.query) : first
  return { id, ...found, hits: fragments.map(hitOf), choices, corrected: meant?.guess }

  async function find(text: string) {
    // Without words, all that the filters let through, the newest first.
    const [term, sort] = text === '' ? [null, { newest: 'asc' }] : [text, undefined]
    const { results, unfilteredResultCount } = await pagefind.search(term, { filters, ...(sort && { sort }) })
    const fragments = await Promise.all(results.slice(0, count).map((result) => result.data()))
    return { total: results.length, unfiltered: unfilteredResultCount, fragments }
  }
}

/** Which words of a query stand nowhere: every result holds all the others, so the first one tells. */
function unknownWords(query: string, first: Fragment | undefined, unfiltered: number): string[] {
  if (query === '' || query.startsWith('"')) return []
  if (!first) return unfiltered > 0 ? [] : folded(query).split(' ')
  const { content, locations, meta, sub_results: answers } = first
  const text = content.split(/\s+/)
  const marked = locations.map((location) => text[location] ?? '')
  return wordsNotFound(
    query,
    [...marked, ...Object.values(meta), ...answers.map(({ title }) => title)].join(' '),
  )
}

/** The query with other words for the unknown ones, or without them; undefined where that leaves it as it is. */
async function correct(query: string, unknown: string[], pagefind: Pagefind) {
  words ??= fetch(`${index}words.json`).then((response) => response.json())
  const known = await words
  const all = folded(query).split(' ')
  const isThere = async (word: string) => (await pagefind.search(word, { filters: {} })).results.length > 0
  const otherThan = async (word: string) => {
    const stem = kanjiStem(word)
    if (stem && (await isThere(stem))) return stem
    // Pagefind's own knowledge of forms goes further than ours.
    return nearestWord(word, known) ?? (all.length === 1 || (await isThere(word)) ? word : '')
  }
  const meant = await Promise.all(all.map((word) => (unknown.includes(word) ? otherThan(word) : word)))
  const rest = meant.filter((word) => word !== '')
  if (rest.length === 0 || rest.join(' ') === all.join(' ')) return undefined
  // A form of the reader's own word is no guess.
  const isGuess = meant.some((word, at) => word === '' || !all[at]?.startsWith(word))
  return { query: rest.join(' '), guess: isGuess ? closedUp(rest.join(' '), 'en') : undefined }
}

function hitOf({ raw_url: url, meta, filters, sub_results: found }: Fragment): Hit {
  const lang = filters.language?.[0] ?? ''
  const plain = (text = '') => closedUp(text, lang)
  const opening = found.find(({ anchor }) => !anchor)
  return {
    url,
    lang,
    title: plain(meta.title),
    number: meta.number ?? '',
    takeaway: plain(meta.takeaway),
    excerpt: opening ? partsOf(opening.excerpt, lang).passage : [],
    answers: found
      .filter(({ anchor }) => anchor)
      .slice(0, 3)
      .map(({ title, url: place, excerpt: passage }) => ({
        url: `${url}${new URL(place, location.origin).hash}`,
        ...partsOf(passage, lang, plain(title)),
      })),
  }
}

function choicesOf(counts: Awaited<ReturnType<Pagefind['filters']>>): SearchAnswer['choices'] {
  return Object.fromEntries(
    Object.entries(counts)
      .map(([name, values]) => [name, Object.entries(values)] as const)
      .filter(([, values]) => values.length > 1),
  )
}
