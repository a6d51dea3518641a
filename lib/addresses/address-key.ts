import { canonicalPath } from './canonical-path.ts'

/**
 * What two spellings of one address have in common: `/Sales`, `/sales/`, `/sales.html` and `/sales/index.html` have
 * one key. Letter case is among them because Vercel's rules ignore it: a redirect from `/Sales` to `/sales` would
 * never end there.
 * @param path decoded, from `/`
 */
export function addressKey(path: string): string {
  return canonicalPath(path).normalize('NFC').toLowerCase()
}
