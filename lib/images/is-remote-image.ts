/** Whether a picture stands elsewhere on the web: it is shown from there, and neither fetched nor changed. */
export function isRemoteImage(written: string): boolean {
  return /^(?:https?:)?\/\//i.test(written)
}
