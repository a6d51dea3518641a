/**
 * Makes a function that finds a place of a text in the longer text it was made of by taking lines out. Where lines
 * were taken out twice, a place between the two is found by its line's words.
 * @param written the longer text, such as a body with its TLDR
 * @param rest what was left of it
 */
export function writtenOffset(written: string, rest: string): (offset: number) => number {
  const removed = written.length - rest.length
  let head = 0
  while (head < rest.length && written[head] === rest[head]) head++
  if (head === rest.length) return (offset) => offset
  let tail = 0
  while (tail < rest.length - head && written.at(-1 - tail) === rest.at(-1 - tail)) tail++
  return (offset) => {
    if (offset < head) return offset
    if (offset >= rest.length - tail) return offset + removed
    const start = rest.lastIndexOf('\n', offset - 1) + 1
    const end = rest.indexOf('\n', offset)
    const found = written.indexOf(rest.slice(start, end === -1 ? rest.length : end), head)
    return found === -1 ? offset : found + offset - start
  }
}
