import { RE2JS, RE2JSSyntaxException } from 're2js'

/** A pattern of questions.yml, ready to be tried; or what is wrong with it. */
export type QuestionPattern = { matches(heading: string): boolean } | { message: string; mend: string }

/**
 * Compiles a regular expression that an editor wrote. RE2 takes time in proportion to the text whatever the
 * expression (https://github.com/google/re2/wiki/Syntax); what it cannot do, such as looking ahead, is no loss here.
 * Case does not count, and full-width signs match as their half-width forms, too.
 */
export function questionPattern(source: string): QuestionPattern {
  if (source.length > longest)
    return {
      message: `The pattern has ${source.length} characters.`,
      mend: `Keep it below ${longest}, or list wordings under “also:”.`,
    }
  try {
    const expression = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
    if (expression.matcher('').find())
      return { message: 'The pattern matches every heading.', mend: 'Name words that the question needs.' }
    return {
      matches: (heading) =>
        [...new Set([heading, heading.normalize('NFKC')])].some((text) => expression.matcher(text).find()),
    }
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error
    return {
      message: `The pattern is no valid expression: ${reason(error)}.`,
      mend: 'Write \\ before a sign that stands for itself, such as \\( or \\?, or list wordings under “also:”.',
    }
  }
}

/** Compiling takes time and memory in proportion to the length, times counts such as {50}. */
const longest = 200

function reason(error: RE2JSSyntaxException): string {
  const where = error.getPattern()?.replace(/^\(\?i\)/, '')
  return where ? `${error.getDescription()} at “${where}”` : error.getDescription()
}
