/** Keeps a choice for the next visit, where the browser allows it; an empty one is forgotten. */
export function store(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value)
    else localStorage.removeItem(name)
  } catch {}
}
