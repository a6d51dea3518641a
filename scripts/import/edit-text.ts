/** A piece of a text to be replaced. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A text with some of its pieces replaced, and the way back. */
export interface EditedText {
  text: string
  /** Offset in the text before of a place in the text after; within a replaced piece, where that piece began. */
  writtenOffset(offset: number): number
}

/**
 * Replaces pieces of a text and leaves every other byte as it was. Pieces may touch; of two that overlap the one that
 * begins first is replaced, and the other left.
 */
export function editText(text: string, edits: Edit[]): EditedText {
  const kept: Edit[] = []
  for (const edit of edits.map((edit, order) => ({ edit, order })).sort(byPlace)) {
    const last = kept.at(-1)
    if (last === undefined || edit.edit.start >= last.end) kept.push(edit.edit)
  }
  let result = ''
  let from = 0
  const steps: { after: number; before: number; length: number }[] = []
  for (const { start, end, text: replacement } of kept) {
    result += text.slice(from, start)
    steps.push({ after: result.length, before: start, length: replacement.length })
    result += replacement
    from = end
    steps.push({ after: result.length, before: end, length: 0 })
  }
  result += text.slice(from)
  return {
    text: result,
    writtenOffset(offset) {
      const step = steps.findLast(({ after }) => after <= offset)
      if (step === undefined) return offset
      return offset < step.after + step.length
        ? step.before
        : step.before + (offset - step.after - step.length)
    },
  }
}

function byPlace(a: { edit: Edit; order: number }, b: { edit: Edit; order: number }): number {
  return a.edit.start - b.edit.start || a.order - b.order
}
