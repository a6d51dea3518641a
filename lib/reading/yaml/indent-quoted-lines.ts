/** YAML that a strict parser accepts, and the way back from its offsets to the written ones. */
export interface IndentedYaml {
  yaml: string
  /** Offset in the written text of a place in `yaml`. */
  writtenOffset(offset: number): number
}

/**
 * Jekyll's YAML parser lets the further lines of a quoted text begin in the first column; the YAML specification
 * (1.2.2, section 6.1) wants them indented. A space before such lines makes the two agree: within quotes it is
 * folded away.
 */
export function indentQuotedLines(written: string): IndentedYaml {
  const lines = quotedLines(written)
  let yaml = ''
  let from = 0
  for (const at of lines) {
    yaml += `${written.slice(from, at)} `
    from = at
  }
  return { yaml: yaml + written.slice(from), writtenOffset: (offset) => offset - spacesBefore(lines, offset) }
}

/** Where the further lines of quoted texts begin, if in the first column. */
function quotedLines(written: string): number[] {
  const starts: number[] = []
  const opening = /^[^\s#"'[{&*!|>%@`-][^:\n]*:[ \t]+(["'])/gm
  for (let match = opening.exec(written); match; match = opening.exec(written)) {
    const start = match.index + match[0].length
    const end = closingQuote(written, start, match[1] === '"')
    if (end === -1) break
    for (
      let line = written.indexOf('\n', start);
      line !== -1 && line < end;
      line = written.indexOf('\n', line + 1)
    ) {
      if (/\S/.test(written.charAt(line + 1))) starts.push(line + 1)
    }
    opening.lastIndex = end
  }
  return starts
}

/** Where a quoted text ends: `\\"` within double quotes and `''` within single ones do not end it. */
function closingQuote(text: string, start: number, double: boolean): number {
  const steps = double ? /\\[\s\S]|"/g : /''|'/g
  steps.lastIndex = start
  for (let step = steps.exec(text); step; step = steps.exec(text)) if (step[0].length === 1) return step.index
  return -1
}

/** How many spaces were inserted before an offset of the indented text, found by halving. */
function spacesBefore(lines: number[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) + middle < offset) low = middle + 1
    else high = middle
  }
  return low
}
