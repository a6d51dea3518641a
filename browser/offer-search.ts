import { sayFailed } from './say-failed.ts'

/**
 * Opens the search over the page where its link is followed or its keys are pressed. Until then nothing of it is
 * loaded; without it, or with a new tab in mind, the link leads to the page that does the same.
 */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!link) return
  let hasFailed = false
  const open = async () => {
    // Who knows the key types on while it loads; the letters are neither lost nor taken for keys of the page.
    let typed = ''
    const keep = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      typed += event.key
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', keep, true)
    try {
      const { openSearch } = await import('./search/open-search.ts')
      if (!openSearch(typed)) location.assign(link.href)
    } catch {
      // A browser may not ask twice for a module that it could not load; but for the page it does.
      if (hasFailed) return location.assign(link.href)
      fail()
    } finally {
      removeEventListener('keydown', keep, true)
    }
  }
  const fail = () => {
    hasFailed = true
    sayFailed()
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open()
  })
  const isMac = /Mac|iP/.test(navigator.platform)
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || event.shiftKey || event.altKey || event.repeat) return
    if (event.metaKey !== isMac || event.ctrlKey === isMac) return
    event.preventDefault()
    open()
  })
  // The page /search is asked for to search.
  if (document.querySelector('search-panel')) import('./search/open-search.ts').catch(fail)
}
