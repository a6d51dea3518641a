import { store } from './store.ts'
import { stored } from './stored.ts'

/** Lets readers choose light or dark over what their system says, by the `<select>` within. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select') as HTMLSelectElement
    const show = (theme: string | undefined) => {
      select.value = theme as string
      // On a developer's machine, another site of the same address may keep other words under this name.
      select.value ||= ''
      document.documentElement.dataset.theme = select.value
      tintBrowser(select.value)
    }
    const showStored = () => show(stored('theme'))
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
  metas.forEach((meta, isDark) => {
    const scheme = isDark ? 'dark' : 'light'
    meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`
  })
}
