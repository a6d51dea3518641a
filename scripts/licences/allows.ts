/**
 * Whether one may use what is under a licence: of alternatives one has to be allowed, of licences that apply together
 * each.
 * @param expression of SPDX, such as `(MIT OR Apache-2.0) AND OFL-1.1`; other text is no licence that could be allowed
 * @param allowed SPDX identifiers
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function allows(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  const result = either(words, allowed)
  return result && words.length === 0
}

/** Takes alternatives off the front of the words. */
function either(words: string[], allowed: ReadonlySet<string>): boolean {
  let result = together(words, allowed)
  while (words[0] === 'OR') {
    words.shift()
    const other = together(words, allowed)
    result ||= other
  }
  return result
}

/** AND binds closer than OR. */
function together(words: string[], allowed: ReadonlySet<string>): boolean {
  let result = one(words, allowed)
  while (words[0] === 'AND') {
    words.shift()
    const other = one(words, allowed)
    result &&= other
  }
  return result
}

function one(words: string[], allowed: ReadonlySet<string>): boolean {
  const word = words.shift() ?? ''
  if (word !== '(') return allowed.has(word)
  const result = either(words, allowed)
  return words.shift() === ')' && result
}
