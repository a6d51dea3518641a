import { type DefaultTreeAdapterTypes, defaultTreeAdapter, serializeOuter } from 'parse5'
import type { Dialog } from '../browser/bundle-browser.ts'
import { elementsOf } from './elements-of.ts'
import { mountAddresses } from './mount-addresses.ts'
import type { PagesOfSite } from './publish-pages.ts'
import { stripRuntime } from './strip-runtime.ts'
import { usedStyles } from './used-styles.ts'

/** Takes a dialog out of its page, with the styles it uses. */
export async function cutDialog(
  dialog: DefaultTreeAdapterTypes.Element,
  { sheets, basePath = '' }: Pick<PagesOfSite, 'sheets' | 'basePath'>,
): Promise<Dialog> {
  if (dialog.parentNode) defaultTreeAdapter.detachNode(dialog)
  stripRuntime(dialog)
  const elements = [dialog, ...elementsOf(dialog)]
  const css = await Promise.all(sheets.map(([, sheet]) => usedStyles(sheet)(elements)))
  mountAddresses(elements, basePath)
  return { html: serializeOuter(dialog, { scriptingEnabled: false }), css: css.join('\n') }
}
