import { posix } from 'node:path'

/** A place where a picture may stand. */
export interface ImagePlace {
  root: 'content' | 'public'
  /** Below the root, with forward slashes; begins with `..` where it leads out of the root. */
  path: string
}

/**
 * Where to look for a picture, best first: from `/` in public/; else beside the Markdown file, then, as Jekyll
 * sites write it (`assets/img/x.png`), from the head of the content folder or of public/.
 * @param sourcePath of the Markdown file, below CONTENT_DIR
 */
export function imagePlaces(sourcePath: string, path: string): ImagePlace[] {
  if (path.startsWith('/')) return [{ root: 'public', path: posix.normalize(path.slice(1)) }]
  return [
    { root: 'content', path: posix.join(posix.dirname(sourcePath), path) },
    { root: 'content', path: posix.normalize(path) },
    { root: 'public', path: posix.normalize(path) },
  ]
}
