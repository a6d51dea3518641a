export type RequestedPath = { path: string; search: string }

/**
 * The decoded path of a request line. Undefined for what no page of this site can be called: broken percent
 * encoding, a step upwards ("..%2f"), a backslash (Windows and browsers take it for a slash), a zero byte.
 */
export function readPath(target: string): RequestedPath | undefined {
  // Proxies send the whole address.
  const [, rawPath = '', search = ''] = /^([^?]*)(.*)$/s.exec(target.replace(/^https?:\/\/[^/?]*/i, '')) ?? []
  const path = decode(rawPath)
  if (!path?.startsWith('/') || /[\\\0]/.test(path)) return undefined
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return undefined
  return { path, search }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
