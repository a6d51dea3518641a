/**
 * A text without the disguises that formats put on letters: HTML's entities, percent-encoding, the `\u` escapes of
 * JSON and JavaScript. They stand within each other (HTML in JSON, an address in HTML in a feed), so it is read again
 * until nothing changes.
 */
export function decodedText(text: string): string {
  let before = text
  for (let round = 0; round < deepest; round += 1) {
    const after = before.replace(disguise, plainly)
    if (after === before) return after
    before = after
  }
  return before
}

/** An entity, a run of percent-encoded bytes, or an escape. */
export const disguise =
  /&(?:#[xX][0-9a-fA-F]{1,6};?|#\d{1,7};?|[a-zA-Z]{2,8};)|(?:%[0-9a-fA-F]{2})+|\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2})/g

/** What a disguise stands for. */
export function plainly(code: string): string {
  if (code.startsWith('%')) return utf8.decode(Uint8Array.from(code.slice(1).split('%'), fromHex))
  if (code.startsWith('\\')) return characterOf(fromHex(code.replace(/[\\ux{}]/g, '')))
  const name = code.replace(/^&|;$/g, '')
  if (/^#[xX]/.test(name)) return characterOf(fromHex(name.slice(2)))
  return name.startsWith('#') ? characterOf(Number(name.slice(1))) : namedEntity(name)
}

const deepest = 5

const utf8 = new TextDecoder()

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16)
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** A letter with an accent gives the letter: accents are folded anyway. Signs that are no letters give a space. */
function namedEntity(name: string): string {
  const [, letters] = accented.exec(name) ?? []
  return letters ?? named[name] ?? ' '
}

const accented =
  /^([A-Za-z]|AE|ae|OE|oe|sz)(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|strok|breve|macr|ogon|dot|lig)$/

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '' }
