import type { Interview } from '../schema/interview.ts'

/**
 * The series from its first interview to its last: by number; one without a number follows the last numbered one
 * that was published before it.
 */
export function seriesOrder(interviews: Interview[]): Interview[] {
  const numbered = interviews.filter((interview) => interview.number !== undefined)
  const order = numbered.sort((a, b) => (a.number ?? 0) - (b.number ?? 0) || byDate(a, b))
  for (const interview of interviews.filter(({ number }) => number === undefined).sort(byDate)) {
    const before = order.findLastIndex((other) => byDate(other, interview) <= 0)
    order.splice(before + 1, 0, interview)
  }
  return order
}

/** Newest publication first; of one instant, the higher number first. */
export function newestFirst(interviews: Interview[]): Interview[] {
  return [...interviews].sort((a, b) => byInstant(b, a) || (b.number ?? 0) - (a.number ?? 0) || bySlug(a, b))
}

function byDate(a: Interview, b: Interview): number {
  return byInstant(a, b) || bySlug(a, b)
}

function byInstant(a: Interview, b: Interview): number {
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt)
}

function bySlug(a: Interview, b: Interview): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0
}
