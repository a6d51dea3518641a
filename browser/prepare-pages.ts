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
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  const policy = types?.createPolicy('prepare-pages', { createScript: (text) => text })
  script.text = policy?.createScript(SPECULATION_RULES) ?? SPECULATION_RULES
  document.head.append(script)
}

/** Not among TypeScript's types of the browser yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): string }
}
