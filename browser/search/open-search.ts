import { makeDialog } from '../make-dialog.ts'
import { SearchPanel } from './search-panel.ts'

if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel)

let dialog: HTMLDialogElement | undefined

/**
 * Opens the search over the page, or goes to the field of the page's own.
 * @param typed what the reader has typed since asking for it
 * @returns false where there is none to open: while writing, or before the first interview
 */
export function openSearch(typed: string): boolean {
  let panel = document.querySelector<SearchPanel>('search-panel')
  if (!panel) {
    if (typeof SEARCH_DIALOG === 'undefined') return false
    dialog ??= preparedDialog(SEARCH_DIALOG)
    if (!dialog.open) dialog.showModal()
    panel = dialog.querySelector('search-panel') as SearchPanel
  }
  const { field } = panel
  field.focus()
  field.select()
  if (typed) {
    field.value = typed
    field.dispatchEvent(new InputEvent('input'))
  }
  return true
}

function preparedDialog(parts: { html: string; css: string }): HTMLDialogElement {
  const made = makeDialog('search-dialog', parts)
  made.addEventListener('keydown', (event) => {
    // The page's keys are not meant here; and the first Escape would only empty the field.
    event.stopPropagation()
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    made.close()
  })
  made.addEventListener('click', ({ target }) => {
    // A click on the dialog itself is one beside its content; a link may lead to a place on this very page.
    if (target === made || (target as Element).closest('a,[data-part=close]')) made.close()
  })
  return made
}
