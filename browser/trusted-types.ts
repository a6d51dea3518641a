/** Where a page's policy asks who lets a text in as HTML, a script or its address; undefined in browsers that never ask. */
export function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
}

/** Not among TypeScript's types of the browser yet. What it makes passes for a string to the code that takes one. */
interface TrustedTypes {
  createPolicy<Kind extends 'createHTML' | 'createScript' | 'createScriptURL'>(
    name: string,
    rules: Record<Kind, () => string>,
  ): Record<Kind, (text: string) => string>
}
