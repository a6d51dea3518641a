import { makeDialog } from '../make-dialog.ts'
import { store } from '../store.ts'
import { stored } from '../stored.ts'

let dialog: HTMLDialogElement | undefined

/**
 * Opens or closes the list of keys.
 * @param help the element that offers it, which while writing holds the dialog itself
 * @param linkOf the link that a key follows on this page
 */
export function toggleHelp(help: HTMLElement, linkOf: (key: string) => unknown): HTMLDialogElement {
  dialog ??= prepared(
    typeof KEYBOARD_DIALOG === 'undefined'
      ? (help.querySelector('dialog') as HTMLDialogElement)
      : makeDialog('keyboard-dialog', KEYBOARD_DIALOG),
  )
  if (dialog.open) {
    dialog.close()
    return dialog
  }
  boxOf(dialog).checked = stored('keys') !== 'off'
  // Only what works on this page.
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-key]')) {
    row.hidden = !linkOf(row.dataset.key ?? '')
  }
  dialog.showModal()
  return dialog
}

function prepared(dialog: HTMLDialogElement) {
  const box = boxOf(dialog)
  box.addEventListener('change', () => store('keys', box.checked ? '' : 'off'))
  dialog.addEventListener('click', ({ target }) => {
    // A click on the dialog itself is one beside its content.
    if (target === dialog || (target as Element).closest('button')) dialog.close()
  })
  return dialog
}

function boxOf(dialog: HTMLDialogElement) {
  return dialog.querySelector('input') as HTMLInputElement
}
