/**
 * The text of a script that loads modules once the page is painted: to ask for them and to run them earlier would hold up what
 * a reader came for. A page that is out of sight, as one that is prepared, would be painted much later, so it does not wait.
 * @param paths addresses on the site
 */
export function loadModules(paths: readonly string[]): string {
  const load = `()=>{${paths.map((path) => `import(${JSON.stringify(path)})`).join(';')}}`
  // A frame begins with what was asked for before it, and a timer waits until it is through.
  return `addEventListener("DOMContentLoaded",()=>{const l=${load};document.hidden?l():requestAnimationFrame(()=>setTimeout(l))})`
}
