import { store } from './store.ts'
import { stored } from './stored.ts'

/**
 * Lets readers choose light or dark over what their system says, by the button within: first the other of the two, then
 * what the system says now for good, then the system again. Its name says what is chosen, in the words of `data-names`.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button') as HTMLButtonElement
    const { dataset } = document.documentElement
    const names = button.dataset.names?.split('|') ?? []
    const show = (chosen = '') => {
      // On a developer's machine, another site of the same address may keep other words under this name.
      const theme = themes.includes(chosen) ? chosen : ''
      // Said anew, it would make the browser look through all styles of the page again.
      if ((dataset.theme ?? '') !== theme) dataset.theme = theme
      button.title = button.ariaLabel = names[themes.indexOf(theme)] ?? ''
      tintBrowser(theme)
    }
    const showStored = () => show(stored('theme'))
    showStored()
    button.addEventListener('click', () => {
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches
      const turns = isDark ? ['', 'light', 'dark'] : ['', 'dark', 'light']
      const theme = turns[(turns.indexOf(dataset.theme ?? '') + 1) % turns.length] as string
      store('theme', theme)
      show(theme)
    })
    // Chosen in another tab; or this page comes back out of the browser's history.
    addEventListener('storage', showStored)
    addEventListener('pageshow', ({ persisted }) => persisted && showStored())
  }
}

/** In the order of `data-names`. */
const themes = ['', 'light', 'dark']

/** The browser's own bars follow: the page names their colour twice, for light and for dark. */
function tintBrowser(theme: string) {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')
  metas.forEach((meta, isDark) => {
    const scheme = isDark ? 'dark' : 'light'
    meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`
  })
}
