import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { heldBack } from '../../lib/series/held-back.ts'
import { site } from '../../lib/site.ts'

/** Prints which interviews readers cannot see yet, and until when; nothing where there is none. */
export function reportHeldBack({ readings }: CheckedContent): void {
  const waiting = heldBack(
    readings.flatMap(({ interview }) => interview ?? []),
    new Date(),
  )
  if (waiting.length === 0) return
  console.log(
    site.showsUnpublished
      ? '\nIn this preview, marked, but not in production yet:'
      : '\nHeld back; none of it is in out/:',
  )
  for (const { sourcePath, until } of waiting)
    console.log(`  ${sourcePath}  ${until ? `until ${inZone(until)}, then with the next build` : 'draft'}`)
}

function inZone(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: site.timeZone,
  })
  return `${parts.format(new Date(instant))} ${site.timeZone}`
}
