/**
 * Takes the place of Next's `server/app-render/collect-segment-data` in a build (next.config.ts): it would take every
 * page that was drawn apart again, into seven files that only Next's client runtime asks for, and no page has that. To
 * do so took half of the time in which pages are drawn.
 */
export async function collectSegmentData(): Promise<Map<string, Uint8Array>> {
  return new Map()
}

/** What the client runtime may fetch beforehand: nothing. */
export async function collectPrefetchHints(): Promise<null> {
  return null
}
