import type { AddressFault } from './address-fault.ts'
import { addressKey } from './address-key.ts'
import { canonicalPath } from './canonical-path.ts'
import { encodePath } from './encode-path.ts'
import { pathOnSite } from './path-on-site.ts'

/** Where a redirect leads. */
export interface Target {
  /** Percent-encoded: a path of this site, with its fragment, or another site's address. */
  to: string
  /** Key of the page on this site; undefined for another site's. */
  key: string | undefined
}

/**
 * Reads the right side of a redirect: a path of this site, or a whole address.
 * @param siteUrl this site's own address
 */
export function readTarget(written: string, siteUrl: string): Target | AddressFault {
  if (/^https?:\/\//i.test(written)) return otherSite(written, siteUrl)
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(written) ?? []
  if (!/^\/(?!\/)/.test(path) || /[\s\\?*(){}+:\p{Cc}]/u.test(written))
    return {
      fault: 'is neither a path of this site nor a web address',
      mend: 'Write a path such as /interviews/sales-manager, or an address that begins with https://.',
    }
  try {
    const decoded = decodeURIComponent(path)
    if (decoded.split('/').some((part) => part === '.' || part === '..')) throw new URIError()
    return {
      to:
        encodePath(canonicalPath(decoded)) +
        (hash && `#${encodeURIComponent(decodeURIComponent(hash.slice(1)))}`),
      key: addressKey(decoded),
    }
  } catch {
    return { fault: 'is no path', mend: 'Copy the page’s path from the address bar.' }
  }
}

function otherSite(written: string, siteUrl: string): Target | AddressFault {
  const url = URL.canParse(written) ? new URL(written) : undefined
  // These signs mean something to the rules of one host or another.
  if (!url || /[\s*(){}+\\]|:(?!\/\/|\d+(?:\/|$))/.test(url.href) || url.username)
    return {
      fault: 'is no web address that a redirect can have',
      mend: 'Copy it from the address bar; write the signs : ( ) + * percent-encoded.',
    }
  const own = pathOnSite(url, siteUrl)
  if (own !== undefined)
    return { fault: 'is an address of this very site', mend: `Write the path alone: ${own}.` }
  return { to: url.href, key: undefined }
}
