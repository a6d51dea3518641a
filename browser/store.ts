/** Keeps a choice for the next visit, where the browser allows it; an empty one is forgotten. */
export function store(name: string, value: string): void {
  try {
    if (value) localStorage[name] = value
    else delete localStorage[name]
  } catch {}
}
