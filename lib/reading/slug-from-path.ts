/**
 * The slug of an interview: its file name without extension and without a leading `YYYY-MM-DD-`, in lower case,
 * with what does not belong in an address turned into hyphens. Letters of every script are kept.
 * @returns an empty string for a name that leaves nothing
 */
export function slugFromPath(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  return name
    .replace(/\.[^.]+$/, '')
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
}
