/**
 * What each kind of page may weigh on the wire, in bytes after gzip: HTML, CSS and scripts together. The font of the
 * figures (1.1 KB) and pictures are apart.
 */
export const budgets = {
  /** An interview of 1,000 words, whatever the length of its own text. */
  interview: 100,
  /** Index and category pages. */
  list: 14 * 1024,
}

/** Files a browser asks for to show an interview without pictures. */
export const requests = 3
