import { askWorker } from './ask-worker.ts'
import { drawHit } from './draw-hit.ts'
import { searchFilters } from './search-filters.ts'
import type { SearchAnswer } from './search-messages.ts'
import { searchSentence } from './search-sentence.ts'

/**
 * A field, filters and results, in the page /search and in the dialog alike. What it says and how it looks stands
 * in the HTML within it; the hidden items of its lists are patterns for what is found.
 */
export class SearchPanel extends HTMLElement {
  connectedCallback() {
    const piece = (name: string) => this.querySelector(`[data-part=${name}]`) as HTMLElement
    const [status, failed, hits, more, pattern] = ['status', 'failed', 'hits', 'more', 'hit'].map(piece) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ]
    const { field } = this
    const permalink = piece('permalink') as HTMLAnchorElement
    const isPage = this.closest('dialog') === null
    const filters = searchFilters(this)
    const ask = askWorker(this.dataset.index ?? '')
    const { lang } = document.documentElement
    let count = step
    let asked = 0
    let typing: ReturnType<typeof setTimeout> | undefined
    let patience: ReturnType<typeof setTimeout> | undefined

    const search = async () => {
      clearTimeout(typing)
      clearTimeout(patience)
      const query = field.value.trim()
      const chosen = filters.chosen()
      const parameters = `${new URLSearchParams({ ...(query && { q: query }), ...chosen })}`
      const isEmpty = parameters === ''
      permalink.href = `${this.dataset.page}${isEmpty ? '' : `?${parameters}`}`
      if (isPage && permalink.href !== location.href) history.replaceState(history.state, '', permalink.href)
      const mine = ++asked
      patience = setTimeout(() => say(this.dataset.loading), patienceMs)
      const answer = await ask({ query, filters: chosen, count: isEmpty ? 0 : count }).catch(() => undefined)
      // Asked anew, meanwhile.
      if (mine !== asked) return
      clearTimeout(patience)
      show(isEmpty, answer?.failed ? undefined : answer)
      const isFiltered = Object.keys(chosen).length > 0
      const isSaid = !isEmpty && answer && !answer.failed
      say(isSaid ? searchSentence(this.dataset, query, answer, lang, isFiltered) : '')
    }

    const places = () => [...hits.querySelectorAll('a')]

    const show = (isEmpty: boolean, answer: SearchAnswer | undefined) => {
      failed.hidden = answer !== undefined
      if (answer) filters.offer(answer.choices)
      // An answer may come when the reader is already among those of the letter before.
      const at = places().findIndex((place) => place.matches(':focus'))
      hits.replaceChildren(...(answer?.hits ?? []).map((hit) => drawHit(hit, pattern)))
      if (at !== -1) (places()[at] ?? field).focus()
      more.hidden = isEmpty || !answer || answer.total <= count
      this.toggleAttribute('data-asked', !isEmpty)
    }

    // The same words again would be read out again.
    const say = (text = '') => {
      if (status.textContent !== text) status.textContent = text
    }

    const searchAnew = () => {
      count = step
      return search()
    }

    pattern.remove()
    field.addEventListener('input', (event) => {
      // Half of a Japanese word is no word.
      if ((event as InputEvent).isComposing) return
      clearTimeout(typing)
      typing = setTimeout(searchAnew, typingMs)
    })
    field.addEventListener('compositionend', searchAnew)
    // While the reader thinks, what it takes to search is loaded.
    field.addEventListener('focus', () => asked === 0 && search(), { once: true })
    filters.onChange(searchAnew)
    piece('retry').addEventListener('click', search)
    more.addEventListener('click', async () => {
      const { length } = hits.children
      count += step
      await search()
      hits.children[length]?.querySelector('a')?.focus()
    })
    this.addEventListener('keydown', async (event) => {
      const stops = [field, ...places()]
      const at = stops.indexOf(event.target as HTMLAnchorElement)
      if (event.isComposing || at === -1) return
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: at === 0 ? 1 : undefined }[event.key]
      if (to === undefined) return
      event.preventDefault()
      // Pressed right behind the last letter.
      if (event.key === 'Enter') await searchAnew()
      ;(at === 0 ? places()[0] : stops[to])?.focus()
    })

    permalink.hidden = piece('close').hidden = isPage
    if (!isPage) return
    const parameters = new URLSearchParams(location.search)
    field.value = parameters.get('q') ?? ''
    filters.choose(parameters)
    if (field.value || Object.keys(filters.chosen()).length > 0) search()
  }

  /** The field to type in. */
  get field() {
    return this.querySelector('[data-part=query]') as HTMLInputElement
  }
}

/** Results at once. */
const step = 10
/** Between two keys of somebody who is still typing. */
const typingMs = 150
/** So long nobody needs to be told that it takes long. */
const patienceMs = 400
