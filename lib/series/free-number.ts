/**
 * The number behind the highest, as the site announces it; where there is none, the lowest that nobody has.
 * @param total how many were promised; undefined for a series without an end
 * @returns undefined where every promised number is taken
 */
export function freeNumber(taken: Iterable<number>, total: number | undefined): number | undefined {
  const numbers = new Set(taken)
  const next = [...numbers].reduce((highest, number) => Math.max(highest, number), 0) + 1
  if (total === undefined || next <= total) return next
  let number = 1
  while (numbers.has(number)) number++
  return number > total ? undefined : number
}
