import { trustedTypes } from './trusted-types.ts'

/**
 * Puts a dialog that was cut from the pages at publishing into this one: in a shadow tree, where its styles reach
 * nothing else, as a page has only those it uses, and in an order of its own.
 * @param policy name of the Trusted Types policy that lets its HTML in
 */
export function makeDialog(policy: string, { html, css }: { html: string; css: string }): HTMLDialogElement {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  root.innerHTML =
    trustedTypes()
      ?.createPolicy(policy, { createHTML: () => html })
      .createHTML('') ?? html
  return root.querySelector('dialog') as HTMLDialogElement
}
