import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Dialog } from '../browser/bundle-browser.ts'
import { cutDialog } from './cut-dialog.ts'
import { elementsOf } from './elements-of.ts'
import type { PagesOfSite } from './publish-pages.ts'

/**
 * Takes the list of keys out of the page that has it, to be loaded when somebody asks for it: it stands on none that is
 * published.
 * @param drawn HTML of that page
 */
export async function keyboardDialog(
  drawn: string,
  site: Pick<PagesOfSite, 'sheets' | 'basePath'>,
): Promise<Dialog | undefined> {
  const dialog = elementsOf(parse(drawn, { scriptingEnabled: false })).find(isKeyboardDialog)
  return dialog && cutDialog(dialog, site)
}

/** True of the dialog that this takes out of a page. */
export function isKeyboardDialog({ tagName, parentNode }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName === 'dialog' && parentNode?.nodeName === 'keyboard-help'
}
