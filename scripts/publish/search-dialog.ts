import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serializeOuter } from 'parse5'
import { themeScript } from '../../lib/theme-script.ts'
import type { SearchDialog } from '../browser/bundle-browser.ts'
import { elementsOf } from './elements-of.ts'
import type { PagesOfSite } from './publish-pages.ts'
import { stripRuntime } from './strip-runtime.ts'
import { usedStyles } from './used-styles.ts'

/**
 * Takes the search out of the page that has it, as a dialog that can be opened over any other page: one component
 * draws both, and no page carries what few of its readers open.
 * @param exported HTML of the search page
 * @returns undefined where the page has nothing to search
 */
export async function searchDialog(
  exported: string,
  sheets: PagesOfSite['sheets'],
): Promise<SearchDialog | undefined> {
  const document = parse(exported, { scriptingEnabled: false })
  stripRuntime(document, [themeScript])
  const panel = elementsOf(document).find(({ tagName }) => tagName === 'search-panel')
  if (!panel) return undefined
  const label = panel.attrs.find(({ name }) => name === 'aria-label')?.value ?? ''
  const dialog = defaultTreeAdapter.createElement('dialog', html.NS.HTML, [
    { name: 'class', value: 'search-dialog' },
    { name: 'aria-label', value: label },
  ])
  defaultTreeAdapter.detachNode(panel)
  defaultTreeAdapter.appendChild(dialog, panel)
  const elements: DefaultTreeAdapterTypes.Element[] = [dialog, ...elementsOf(dialog)]
  const css = await Promise.all(sheets.map(([, sheet]) => usedStyles(sheet)(elements)))
  return { html: serializeOuter(dialog, { scriptingEnabled: false }), css: css.join('\n') }
}
