/** How many entries a feed document holds. */
export const feedLength = 20

/** How many archives it takes to hold what the newest entries leave out. Each of them is full. */
export function archiveCount(entries: number): number {
  return Math.max(0, Math.ceil((entries - feedLength) / feedLength))
}

/**
 * The items of an archive, newest first. Archives count from the oldest item, so that one stays the same when newer
 * items come; the latest may share some with the newest entries, as RFC 5005 allows.
 * @param items newest first
 * @param archive from 1, the oldest
 */
export function archived<Item>(items: Item[], archive: number): Item[] {
  const end = items.length - (archive - 1) * feedLength
  return items.slice(end - feedLength, end)
}

/**
 * The interviews of one feed document.
 * @param interviews newest first
 * @param archive from 1, the oldest; the feed itself where it is undefined
 */
export function feedInterviews<Item>(interviews: Item[], archive: number | undefined): Item[] {
  return archive === undefined ? interviews.slice(0, feedLength) : archived(interviews, archive)
}
