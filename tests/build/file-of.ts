/** The file of `out/` that answers at a decoded path. */
export function fileOf(target: string): string {
  if (target === '/') return 'index.html'
  return /\.\w+$/.test(target) ? target.slice(1) : `${target.slice(1)}.html`
}
