/** Where progress is shown: standard error, so that standard output holds nothing but the result. */
type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/**
 * Shows how far long work has come: on a terminal one line that changes, elsewhere a line every few seconds. Work
 * that takes less than a second shows nothing.
 */
export function progressLine(stream: Stream, now: () => number = () => performance.now()) {
  const interval = stream.isTTY ? 100 : 5_000
  let shown = now() + (stream.isTTY ? 900 : 0)
  let open = false

  return {
    show(step: string, done: number, total: number): void {
      if (now() - shown < interval) return
      shown = now()
      const line = `${step} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
      open = stream.isTTY
    },
    /** Clears the line, so that the result can be printed. */
    end(): void {
      if (open) stream.write('\r\u001b[K')
      open = false
    },
  }
}
