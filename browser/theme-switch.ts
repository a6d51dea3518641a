import { store } from './store.ts'
import { stored } from './stored.ts'

/** Lets readers choose light or dark over what their system says, by the `<select>` within. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select') as HTMLSelectElement
    const show = (theme: string) => {
      select.value = theme
      document.documentElement.dataset.theme = theme
      tintBrowser(theme)
    }
    const showStored = () => {
      const theme = stored('theme')
      // On a developer's machine, another site of the same address may keep other words under this name.
      show(theme === 'light' || theme === 'dark' ? theme : '')
    }
    showStored()
    select.addEventListener('change', () => {
      store('theme', select.value)
      show(select.value)
    })
    // Chosen in another tab; or this page comes back out of the browser's history.
    addEventListener('storage', showStored)
    addEventListener('pageshow', ({ persisted }) => persisted && showStored())
  }
}

/** The browser's own bars follow: the page names their colour twice, for light and for dark. */
function tintBrowser(theme: string) {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    const meta = metas[index]
    if (meta)
      meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`
  }
}
