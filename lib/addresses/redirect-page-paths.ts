import { canonicalPath } from './canonical-path.ts'

/**
 * Files below out/ at which a host without rules finds an old path: `sales.html` for `/sales`, `/sales.html` and
 * `/sales/`, for the last also `sales/index.html`.
 * @param from decoded, with the ending it was written with
 * @returns none where the path cannot be a page's file: another type, a hidden folder, a sign that some file system
 *   refuses
 */
export function redirectPagePaths(from: string): string[] {
  const path = canonicalPath(from).slice(1)
  if (!path.split('/').every(isFileName) || /\.[a-z][a-z0-9]{0,4}$/i.test(path)) return []
  return /\/$|\/index\.html$/i.test(from) ? [`${path}.html`, `${path}/index.html`] : [`${path}.html`]
}

function isFileName(part: string): boolean {
  // No sign that Windows refuses, no device of its, no first or last dot or space, and room for the ending.
  return (
    /^[\p{L}\p{M}\p{N}_~!$&'(),;=@+-](?:[\p{L}\p{M}\p{N}._~!$&'(),;=@+ -]*[\p{L}\p{M}\p{N}_~!$&'(),;=@+-])?$/u.test(
      part,
    ) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part) &&
    Buffer.byteLength(part) <= 240
  )
}
