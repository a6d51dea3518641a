import { makeDialog } from '../make-dialog.ts'
import { store } from '../store.ts'
import { stored } from '../stored.ts'
import { movesSideways } from './moves-sideways.ts'

let dialog: HTMLDialogElement | undefined

/**
 * Does what a key stands for: follows a link, or opens and closes the list of keys.
 * @param event what it was pressed by
 * @param help the element that offers the list, which while writing holds the dialog itself
 * @returns the list, once it has been asked for
 */
export function pressKey(key: string, event: Event, help: HTMLElement): HTMLDialogElement | undefined {
  if (key === '?') toggle(help)
  else if (!dialog?.open && !isForOthers(event as KeyboardEvent)) linkOf(key)?.click()
  return dialog
}

function toggle(help: HTMLElement) {
  dialog ??= prepared(
    typeof KEYBOARD_DIALOG === 'undefined'
      ? (help.querySelector('dialog') as HTMLDialogElement)
      : makeDialog('keyboard-dialog', KEYBOARD_DIALOG),
  )
  if (dialog.open) return dialog.close()
  boxOf(dialog).checked = stored('keys') !== 'off'
  // Only what works on this page.
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-key]')) {
    row.hidden = !linkOf(row.dataset.key ?? '')
  }
  dialog.showModal()
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

/** True of an arrow key where it already means something: to what is selected, to what scrolls sideways. */
function isForOthers({ key, shiftKey, target }: KeyboardEvent) {
  if (!key.startsWith('Arrow')) return false
  // Without a focus of their own, arrow keys move what was clicked last.
  const start = target === document.body ? (getSelection()?.anchorNode ?? document.body) : target
  return shiftKey || movesSideways(start as Node)
}
