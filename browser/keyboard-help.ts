import { movesSideways } from './moves-sideways.ts'
import { store } from './store.ts'
import { stored } from './stored.ts'

/**
 * Does what its rows say: each names its keys (`data-keys`) and the link they follow (`data-link`, a selector).
 * A row without a link opens and closes the help itself.
 */
export class KeyboardHelp extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog') as HTMLDialogElement
    const rows = [...this.querySelectorAll<HTMLElement>('[data-keys]')]
    const box = this.querySelector('input') as HTMLInputElement

    const toggle = () => {
      if (dialog.open) return dialog.close()
      box.checked = keysAreOn()
      // Only what works on this page.
      for (const row of rows) row.hidden = !!row.dataset.link && !linkOf(row)
      dialog.showModal()
    }
    this.addEventListener('click', ({ target }) => {
      // A click on the dialog itself is one beside its content.
      if (target === dialog || (target as Element).closest('button')) toggle()
    })
    // Speech input can press single keys by accident, so readers can switch them off.
    box.addEventListener('change', () => store('keys', box.checked ? '' : 'off'))

    document.addEventListener('keydown', (event) => {
      const row = rows.find(({ dataset }) => dataset.keys?.split(' ').includes(event.key))
      if (!row || !keysAreOn() || isForOthers(event)) return
      const { link } = row.dataset
      if (!link) toggle()
      else if (!dialog.open) linkOf(row)?.click()
      else return
      event.preventDefault()
    })
  }
}

function keysAreOn() {
  return stored('keys') !== 'off'
}

function linkOf(row: HTMLElement) {
  const link = document.querySelector<HTMLElement>(row.dataset.link ?? '')
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
