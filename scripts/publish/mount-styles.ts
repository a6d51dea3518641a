import { mountedPath } from '../../lib/mounted-path.ts'

/** Says in the addresses of a style sheet, those of fonts among them, which folder of its domain the site stands in. */
export function mountStyles(css: string, basePath: string): string {
  return css.replace(
    /(url\(\s*["']?)([^"')]+)/gi,
    (_, before: string, address: string) => before + mountedPath(basePath, address),
  )
}
