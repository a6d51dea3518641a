/** What the reader chose before; nothing where the browser keeps nothing, which it says by throwing. */
export function stored(name: string): string | undefined {
  try {
    return localStorage[name]
  } catch {}
}
