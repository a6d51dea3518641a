import { movesSideways } from './moves-sideways.ts'
import { sayFailed } from './say-failed.ts'
import { stored } from './stored.ts'

/** Follows links by keys, and opens the list of these keys; the list is loaded when somebody first asks for it. */
export class KeyboardHelp extends HTMLElement {
  dialog?: HTMLDialogElement

  connectedCallback() {
    let toggleHelp: typeof import('./help/toggle-help.ts').toggleHelp | undefined
    const toggle = async () => {
      try {
        // Without waiting once it is there: what the reader does next is then meant for the list.
        toggleHelp ??= (await import('./help/toggle-help.ts')).toggleHelp
        this.dialog = toggleHelp(this, linkOf)
      } catch {
        sayFailed()
      }
    }
    this.querySelector('button')?.addEventListener('click', toggle)
    document.addEventListener('keydown', (event) => {
      const { key } = event
      // Speech input can press single keys by accident, so readers can switch them off.
      if ((key !== '?' && !links[key]) || stored('keys') === 'off' || isForOthers(event)) return
      if (key === '?') toggle()
      else if (!this.dialog?.open) linkOf(key)?.click()
      else return
      event.preventDefault()
    })
  }
}

const next = 'a[rel~=next]'
const previous = 'a[rel~=prev]'

/** The link that each key follows. */
const links: Record<string, string> = {
  j: next,
  ArrowRight: next,
  k: previous,
  ArrowLeft: previous,
  '/': 'a[data-search]',
}

function linkOf(key: string) {
  const link = document.querySelector<HTMLElement>(links[key] ?? '')
  // What the page does not show now is not to be followed.
  return link?.getClientRects().length ? link : undefined
}

/** True where a key already means something: to the system, to a field, to what scrolls sideways. */
function isForOthers(event: KeyboardEvent) {
  const target = event.target as Element
  const isArrow = event.key.startsWith('Arrow')
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.repeat ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.shiftKey && isArrow) ||
    target.closest('input:not([type=checkbox]),textarea,select,audio,video,[contenteditable]') ||
    // Without a focus of their own, arrow keys move what was clicked last.
    (isArrow && movesSideways(target === document.body ? (getSelection()?.anchorNode ?? target) : target))
  )
}
