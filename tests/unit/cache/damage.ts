import { readFileSync, truncateSync, writeFileSync } from 'node:fs'

/** Ways in which a file of a cache comes to harm, and what does that to one. */
export const damages: [name: string, damage: (file: string) => void][] = [
  ['emptied', (file) => truncateSync(file, 0)],
  ['cut short', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['overwritten', (file) => writeFileSync(file, 'no such data')],
  ['of another form', (file) => writeFileSync(file, '{"version":"0","data":{},"picture":{"files":[]}}')],
  [
    'with one bit turned over',
    (file) => {
      const bytes = readFileSync(file)
      const middle = Math.floor(bytes.length / 2)
      bytes[middle] = (bytes[middle] ?? 0) ^ 4
      writeFileSync(file, bytes)
    },
  ],
]
