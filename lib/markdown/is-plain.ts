/**
 * Whether a text surely means the same with Markdown and without: one line of words, with no sign that the parser,
 * the punctuation or the links of bare addresses look at. Most takeaways are such, and parsing is what costs.
 */
export function isPlain(text: string): boolean {
  return plain.test(text) && !/\.\.|www/i.test(text)
}

const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} ,.;?!()–—‘’“”…、。！？「」・]*[\p{L}\p{N}.?!)。！？」])?$/u
