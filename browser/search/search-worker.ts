import { closedUp } from './closed-up.ts'
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
  choices ??= choicesOf(await pagefind.filters())
  let asked = queryWords(query)
  let found = await find(asked)
  const unknown = await unknownWords(asked, found.hits[0], found.unfiltered)
  const corrected = unknown.length > 0 ? await correct(asked, unknown) : asked
  const isCorrected = corrected !== asked
  if (isCorrected) {
    asked = corrected
    found = await find(asked)
  }
  const hits = found.hits.map(({ fragment }) => hitOf(fragment))
  return { id, ...found, hits, choices, corrected: isCorrected ? closedUp(asked, 'en') : undefined }

  async function find(text: string) {
    // Without words, all that the filters let through, the newest first.
    const [term, sort] = text === '' ? [null, { newest: 'asc' }] : [text, undefined]
    const { results, unfilteredResultCount } = await pagefind.search(term, { filters, ...(sort && { sort }) })
    const fragments = await Promise.all(results.slice(0, count).map((result) => result.data()))
    return {
      total: results.length,
      unfiltered: unfilteredResultCount,
      hits: fragments.map((fragment) => ({ fragment })),
    }
  }
}

/** Which words of a query stand nowhere: every result holds all the others, so the first one tells. */
async function unknownWords(query: string, first: { fragment: Fragment } | undefined, unfiltered: number) {
  if (query === '' || query.startsWith('"')) return []
  if (!first) return unfiltered > 0 ? [] : folded(query).split(' ')
  const { content, locations, meta, sub_results: answers } = first.fragment
  const text = content.split(/\s+/)
  const marked = locations.map((location) => text[location] ?? '')
  return wordsNotFound(
    query,
    [...marked, ...Object.values(meta), ...answers.map(({ title }) => title)].join(' '),
  )
}

async function correct(query: string, unknown: string[]): Promise<string> {
  words ??= fetch(`${index}words.json`).then((response) => response.json())
  const known = await words
  return folded(query)
    .split(' ')
    .map((word) => (unknown.includes(word) ? (nearestWord(word, known) ?? word) : word))
    .join(' ')
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
    excerpt: opening ? partsOf(opening.excerpt, lang) : [],
    answers: found
      .filter(({ anchor }) => anchor)
      .slice(0, 3)
      .map(({ title, url: place, excerpt: passage }) => ({
        url: `${url}${new URL(place, location.origin).hash}`,
        heading: plain(title),
        excerpt: partsOf(passage, lang, plain(title)),
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
