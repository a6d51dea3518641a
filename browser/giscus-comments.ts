import { store } from './store.ts'
import { stored } from './stored.ts'

/**
 * Puts the comments' frame in the place of the button within, once that is pressed. The frame is made here and not by
 * the script of giscus, which the page then need not trust. Speaks as that script does (giscus 1.6).
 */
export class GiscusComments extends HTMLElement {
  frame?: HTMLIFrameElement

  connectedCallback() {
    const { origin: giscus } = new URL(this.dataset.address ?? '')
    this.querySelector('button')?.addEventListener('click', () => this.show())
    addEventListener('message', ({ origin, data }) => {
      if (origin !== giscus || !this.frame || !data?.giscus) return
      const { resizeHeight, signOut, error } = data.giscus
      if (resizeHeight) this.frame.style.height = `${resizeHeight}px`
      // A session that is over is forgotten, and the comments shown as to anyone.
      if (session() && (signOut || /Bad credentials|Invalid state|State has expired/.test(error))) {
        store(key, '')
        this.show()
      }
    })
    const recolour = () =>
      this.frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme: theme() } } }, giscus)
    new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ['data-theme'] })
    // Coming back from signing in at GitHub, which the reader did to go on here.
    if (takeSession()) this.show()
  }

  show() {
    const { address = '', title = '' } = this.dataset
    const url = new URL(address)
    const here = location.origin + location.pathname
    for (const [name, value] of Object.entries({
      origin: here,
      backLink: here,
      session: session(),
      theme: theme(),
    })) {
      url.searchParams.set(name, value)
    }
    const frame = document.createElement('iframe')
    frame.src = url.href
    frame.title = title
    frame.allow = 'clipboard-write'
    // It says how high it has to be; one that scrolled within the page would hold readers up.
    frame.scrolling = 'no'
    Object.assign(frame.style, { width: '100%', border: '0', minHeight: '10rem' })
    this.replaceChildren(frame)
    this.frame = frame
    frame.focus()
  }
}

/** Under the name and in the form that giscus itself uses, so that a reader stays signed in. */
const key = 'giscus-session'

/** Takes the session out of the address, where giscus leaves it. */
function takeSession() {
  const url = new URL(location.href)
  const found = url.searchParams.get('giscus')
  if (!found) return false
  store(key, JSON.stringify(found))
  url.searchParams.delete('giscus')
  history.replaceState(null, '', url)
  return true
}

function session(): string {
  try {
    return JSON.parse(stored(key) ?? '')
  } catch {
    return ''
  }
}

function theme() {
  return document.documentElement.dataset.theme || 'preferred_color_scheme'
}
