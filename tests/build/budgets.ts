/** What each kind of page may weigh on the wire, in bytes after gzip: HTML, CSS and scripts together. */
export const budgets = {
  /** An interview of about 1,000 words. */
  interview: 11 * 1024,
  /** Index and category pages. */
  list: 14 * 1024,
}

/** Files a browser asks for to show an interview without pictures. */
export const requests = 3
