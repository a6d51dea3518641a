import { readFileSync } from 'node:fs'

/** Processor time in seconds of all processes that this one started and that have ended; 0 where there is no /proc. */
export function childProcessorTime(): number {
  try {
    // After the name in brackets, the user's and the system's share are the 14th and 15th field, in hundredths.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}
