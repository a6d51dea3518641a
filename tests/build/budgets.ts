/**
 * What each kind of page may weigh on the wire, in bytes after gzip: HTML, CSS and scripts together. The font of the
 * figures (1.1 KB) and pictures are apart.
 */
export const budgets = {
  /**
   * An interview of 1,000 words, whatever the length of its own text: what the heaviest sample reaches (11,731), and
   * less than 100 bytes over, so that nothing gets heavier unseen. The lightest reaches 11,386.
   */
  interview: 11_800,
  /** The same around a Japanese headline, takeaways and questions: 12,318, as such text takes more bytes. */
  interviewInJapanese: 12_400,
  /** What the links to each answer's place at GitHub may add, where a site has them: 123 to the heaviest sample. */
  corrections: 150,
  /** Index and category pages. */
  list: 14 * 1024,
}

/** Files a browser asks for to show an interview without pictures. */
export const requests = 3
