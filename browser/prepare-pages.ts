import { trustedTypes } from './trusted-types.ts'

/**
 * Lets a browser that can prepare pages of this site, once a reader points at the link to one. Not in the page as it comes:
 * such rules make the browser look at every link of it before it paints.
 */
export function preparePages(): void {
  if (typeof SPECULATION_RULES === 'undefined') return
  const { supports } = HTMLScriptElement as { supports?(type: string): boolean }
  if (!supports?.('speculationrules')) return
  const script = document.createElement('script')
  script.type = 'speculationrules'
  const rules = SPECULATION_RULES
  const policy = trustedTypes()?.createPolicy('prepare-pages', { createScript: () => rules })
  script.text = policy?.createScript('') ?? rules
  document.head.append(script)
}
