import { sayFailed } from './say-failed.ts'
import { stored } from './stored.ts'

/** Hands keys that mean something here to a module that is loaded when the first of them is pressed. */
export class KeyboardHelp extends HTMLElement {
  declare dialog?: HTMLDialogElement | undefined

  connectedCallback() {
    let pressKey: typeof import('./help/press-key.ts').pressKey | undefined
    const press = async (key: string, event: Event) => {
      try {
        // Without waiting once it is there: what the reader does next is then meant for the list.
        pressKey ??= (await import('./help/press-key.ts')).pressKey
        this.dialog = pressKey(key, event, this)
      } catch {
        sayFailed()
      }
    }
    this.querySelector('button')?.addEventListener('click', (event) => press('?', event))
    document.addEventListener('keydown', (event) => {
      const { key } = event
      // Speech input can press single keys by accident, so readers can switch them off.
      if (!/^([jk/?]|Arrow[LR].+)$/.test(key) || stored('keys') === 'off' || isForOthers(event)) return
      if (key !== '/') return press(key, event)
      // Followed at once: what is typed next is to be searched for. Browsers have a search of their own by this key.
      const search = document.querySelector<HTMLElement>('a[data-search]')
      if (this.dialog?.open || !search) return
      search.click()
      event.preventDefault()
    })
  }
}

/** True where a key already means something: to the system, or to a field. */
function isForOthers(event: KeyboardEvent) {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.repeat ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target as Element).closest(
      'input:not([type=checkbox]),textarea,select,audio,video,[contenteditable]',
    )
  )
}
