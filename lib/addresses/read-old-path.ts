import type { AddressFault } from './address-fault.ts'

/**
 * Reads an old path as an editor wrote it, percent-encoded or not.
 * @param placeholders whether `:name` may stand in it
 * @returns the path decoded, with its `.html` or last slash as written; or why no host could answer at it
 */
export function readOldPath(written: string, { placeholders = false } = {}): string | AddressFault {
  if (/^https?:\/\//i.test(written))
    return fault('is a whole address', 'Leave out what stands before the path: /2023/10/01/sales.html.')
  if (!/^\/(?!\/)/.test(written)) return fault('does not begin with a single /', 'Write it from the first /.')
  if (/[?#]/.test(written))
    return fault(
      'has a “?” or “#”, which static hosts do not look at',
      'Leave out the sign and what follows; what readers have behind a “?” is handed on.',
    )
  const path = decoded(written)
  if (path === undefined) return fault('has a % that encodes nothing', 'Write a plain % as %25.')
  const parts = path.replace(/\/$/, '').slice(1).split('/')
  if (path !== '/' && parts.includes(''))
    return fault('has two slashes in a row', 'Write one slash between two parts.')
  if (parts.some((part) => part === '.' || part === '..'))
    return fault('has a step “.” or “..”', 'Write the path as it stands in the address bar.')
  const odd = (placeholders ? oddSigns : oddSignsAndColon).exec(path)?.[0]
  if (odd !== undefined)
    return fault(
      `has a sign that an old path cannot have (${nameOf(odd)})`,
      'Write letters, digits, hyphens and dots.',
    )
  if (parts[0]?.toLowerCase() === '_next')
    return fault('belongs to the framework', 'Choose a path that does not begin with /_next.')
  return path
}

// Signs that are wildcards somewhere, or that some file system or server takes for its own.
const oddSigns = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\"<>|*{}[\]^`]/u
const oddSignsAndColon = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\"<>|*{}[\]^`:]/u

/** Part by part: an encoded slash would otherwise become a real one. */
function decoded(written: string): string | undefined {
  try {
    const parts = written.split('/').map(decodeURIComponent)
    return parts
      .map((part) => part.replace(/\//g, '\\'))
      .join('/')
      .normalize('NFC')
  } catch {
    return undefined
  }
}

function nameOf(sign: string): string {
  const code = `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  if (sign === '\\') return '\\, or an encoded slash'
  return /[\p{C}\p{Z}]/u.test(sign) ? code : sign
}

function fault(text: string, mend: string): AddressFault {
  return { fault: text, mend }
}
