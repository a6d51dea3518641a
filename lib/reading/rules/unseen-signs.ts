import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import { unseenSign } from '../unseen-sign.ts'
import type { Facts } from './facts.ts'
import type { TextFacts } from './text-facts.ts'

/** A sign in the fields that nobody sees. One that turns the direction would turn what stands beside it on a page. */
export function unseenSigns({ file, values, offsetOf }: Facts): Problem[] {
  const { legacy, ...shown } = values
  return textsIn(shown).flatMap(([path, text]) => {
    const sign = unseenSign(text)
    if (!sign) return []
    const severity = sign.turns ? 'error' : 'warning'
    return [problemAt(file, offsetOf(path), { ...said(`“${path.join('.')}” holds`, sign), severity })]
  })
}

/** The same in a text, whose paragraphs keep their direction to themselves. */
export function unseenSignsInText({ file, body, offsetInFile }: TextFacts): Problem[] {
  const sign = unseenSign(body)
  if (!sign) return []
  return [problemAt(file, offsetInFile(sign.offset), { ...said('Here is', sign), severity: 'warning' })]
}

function said(subject: string, { name, turns }: { name: string; turns: boolean }) {
  return {
    rule: 'unseen-sign',
    message: turns
      ? `${subject} a sign that nobody sees and that turns the text around it (${name}).`
      : `${subject} a sign that cannot be shown (${name}).`,
    mend: 'Delete it: type the words around it anew.',
  }
}

/** Every text below a value, and its path. */
function textsIn(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}
