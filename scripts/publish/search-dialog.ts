import { defaultTreeAdapter, html, parse } from 'parse5'
import type { Dialog } from '../browser/bundle-browser.ts'
import { cutDialog } from './cut-dialog.ts'
import { elementsOf } from './elements-of.ts'
import type { PagesOfSite } from './publish-pages.ts'

/**
 * Takes the search out of the page that has it, as a dialog that can be opened over any other page: one component
 * draws both, and no page carries what few of its readers open.
 * @param drawn HTML of the search page
 * @returns undefined where the page has nothing to search
 */
export async function searchDialog(
  drawn: string,
  site: Pick<PagesOfSite, 'sheets' | 'basePath'>,
): Promise<Dialog | undefined> {
  const elements = elementsOf(parse(drawn, { scriptingEnabled: false }))
  const panel = elements.find(({ tagName }) => tagName === 'search-panel')
  if (!panel) return undefined
  const label = panel.attrs.find(({ name }) => name === 'aria-label')?.value ?? ''
  const dialog = defaultTreeAdapter.createElement('dialog', html.NS.HTML, [
    { name: 'class', value: 'dialog search-dialog' },
    { name: 'aria-label', value: label },
  ])
  defaultTreeAdapter.detachNode(panel)
  defaultTreeAdapter.appendChild(dialog, panel)
  return cutDialog(dialog, site)
}
