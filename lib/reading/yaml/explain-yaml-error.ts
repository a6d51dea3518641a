import type { YAMLError } from 'yaml'
import { lineAround } from './line-around.ts'
import type { YamlMistake } from './yaml-mistakes.ts'

/** Says what a parser's error means to an editor, and where to mend it. */
export function explainYamlError(error: YAMLError, yaml: string): YamlMistake {
  return { severity: 'error', offset: error.pos[0], ...explanation(error, yaml) }
}

type Explanation = Partial<YamlMistake> & Pick<YamlMistake, 'message' | 'mend'>

function explanation(error: YAMLError, yaml: string): Explanation {
  const at = error.pos[0]
  const { start, line } = lineAround(yaml, at)
  const startsLine = yaml.slice(start, at).trim() === ''
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { message: 'This field is given twice.', mend: 'Keep one of the two.' }
    case 'TAB_AS_INDENT':
      return { message: 'A tab indents this line.', mend: 'Indent with spaces.' }
    case 'NON_STRING_KEY':
      return { message: 'This is no name of a field.', mend: 'Put text that begins with a sign in "quotes".' }
    case 'BAD_SCALAR_START':
      return { message: `Text cannot begin with ${yaml.charAt(at)}.`, mend: 'Put it in "quotes".' }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash within "quotes" must be followed by one of YAML’s own letters.',
        mend: "Write \\\\ for a backslash, or put the text in 'single quotes'.",
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return error.message.includes('sequence')
        ? crookedList
        : colonOrIndent(yaml, at, line.slice(at - start))
    case 'MULTILINE_IMPLICIT_KEY':
      return noField(line)
    case 'MULTIPLE_DOCS':
      return { message: 'The YAML ends above this line.', mend: 'Remove the line “...” above.' }
    case 'RESOURCE_EXHAUSTION':
      return { message: 'This is nested too deep.', mend: 'Put text that contains brackets in "quotes".' }
    case 'BAD_INDENT':
      return line.trimStart().startsWith('-') ? crookedList : crooked
  }
  if (error.message.startsWith('Implicit map keys')) return noField(line)
  if (error.message.endsWith('at node end')) return startsLine ? crooked : textBehindEnd
  return {
    message: `This is not valid YAML: ${error.message}.`,
    mend: 'Put text that contains : or # or begins with a sign in "quotes", and check the indentation.',
  }
}

const crooked: Explanation = {
  message: 'The line does not begin where the fields around it do.',
  mend: 'Begin fields of one group in one column; indent the further lines of a text below its field.',
}

const crookedList: Explanation = {
  message: 'The line does not begin where the other items of its list do.',
  mend: 'Begin the items of one list in one column.',
}

const textBehindEnd: Explanation = {
  message: 'More text follows behind the closing sign.',
  mend: 'Put the whole text in "quotes"; within them write \\" for the sign itself.',
}

/** A colon within the text, or a field on the next line that stands deeper: the place to mend is that line. */
function colonOrIndent(yaml: string, at: number, restOfLine: string): Explanation {
  if (/:(?:\s|$)/.test(restOfLine)) {
    return {
      message: 'The text contains a colon and a space.',
      mend: 'Put the whole text in straight "quotes".',
    }
  }
  const below = /\n\s*(?=\S)/.exec(yaml.slice(at))
  return below ? { ...crooked, offset: at + below.index + below[0].length } : crooked
}

function noField(line: string): Explanation {
  const mend = line.includes('：')
    ? 'Type the colon as an ASCII : and a space, not as ：.'
    : /^\s*[\w-]+:\S/.test(line)
      ? 'Leave a space behind the colon.'
      : 'Indent the further lines of a text. If the interview begins here, put --- on the line above.'
  return { message: 'The line is no “field: value”.', mend }
}
