/**
 * What each kind of page may weigh on the wire, in bytes after gzip: HTML, CSS and scripts together. The font of the
 * figures (1.1 KB) and pictures are apart.
 */
export const budgets = {
  /**
   * An interview of 1,000 words, whatever the length of its own text. The samples in English reach 10,569 to 10,916, the
   * one with a Japanese headline, takeaways and questions, which take more bytes, 11,244.
   */
  interview: 11 * 1024,
  /** What the links to each answer's place at GitHub may add, where a site has them: 123 to the heaviest sample. */
  corrections: 150,
  /** Index and category pages. */
  list: 14 * 1024,
}

/** Files a browser asks for to show an interview without pictures. */
export const requests = 3
