import { imagePath } from '../../images/image-path.ts'
import { imageReferences } from '../../images/image-references.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'
import { namesInText } from './names-in-text.ts'
import { wordsApartFrom } from './words-apart-from.ts'

/**
 * Places that seem to name an interviewee who is anonymous, by the fields or by what the text says of itself. A guess:
 * a file's name is made of the interview's own words, or it may be a person's; in the text, only titles and
 * honorifics tell.
 */
export function likelyNames(facts: Facts): Problem[] {
  const { file, values, interview, offsetOf } = facts
  if (!isAnonymous(facts)) return []
  // A Japanese text has no words to tell that “night-shift-nurse” is about it: addresses of several words are trusted.
  const isComparable = (facts.body.match(/\p{sc=Latn}{3,}/gu)?.length ?? 0) >= 50
  const inPath = wordsApartFrom(facts)
  const inPicture =
    isComparable || !interview.slug.includes('-') ? inPath : wordsApartFrom(facts, interview.slug)
  const warn = (offset: number, message: string, mend: string) =>
    problemAt(file, offset, { rule: 'likely-name', severity: 'warning', message, mend })
  const guess = (offset: number, what: string, [word]: string[], mend: string) =>
    word === undefined ? [] : [warn(offset, `“${word}” in ${what} may be a person’s name.`, mend)]
  return [
    ...(isComparable ? guess(0, 'this file’s name', inPath(interview.slug), afterTheirWork) : []),
    ...(['cover', 'header-img'] as const).flatMap((field) =>
      guess(
        offsetOf([field]),
        'the picture’s file name',
        inPicture(fileOf(values[field] ?? '')),
        afterWhatItShows,
      ),
    ),
    ...Object.entries(values.legacy ?? {}).flatMap(([field, value]) =>
      guess(
        offsetOf(['legacy', field]),
        'an old picture’s file name',
        typeof value === 'string' && isPicture.test(value) ? inPicture(fileOf(value)) : [],
        'If it is, remove the field: nothing shows it.',
      ),
    ),
    ...imageReferences(file).flatMap(({ path, offset }) =>
      guess(offset, 'the picture’s file name', inPicture(fileOf(path)), afterWhatItShows),
    ),
    ...(isComparable ? (values.aliases ?? []) : []).flatMap((path, index) =>
      guess(
        offsetOf(['aliases', index]),
        'this old path',
        inPath(withoutEnding(imagePath(path))),
        'If it is, remove the path: the address then no longer answers.',
      ),
    ),
    ...namesInText(facts).map(({ offset, name }) =>
      warn(offset, `“${name}” names somebody, yet the interviewee is anonymous.`, whoeverItIs),
    ),
  ]
}

/** The name of a file without its folders and ending. */
function fileOf(address: string): string {
  const path = imagePath(address).replace(/[?#].*$/s, '')
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1))
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w+$/, '')
}

const isPicture = /\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)(?:$|[?#])/i

const afterWhatItShows = 'If it is, rename the file: “cover”, or what the picture shows.'
const afterTheirWork = 'If it is, name the file after what they do; its address changes with it.'
const whoeverItIs = 'If it could tell who they are, write what that person does instead.'

function isAnonymous({ values }: Facts): boolean {
  const { anonymous, name } = values.interviewee ?? {}
  return anonymous ?? (name === undefined && tellsOfAnonymity(values))
}

/** Whether a description or summary says that the interviewee is anonymous. */
export function tellsOfAnonymity({ description, summary }: Facts['values']): boolean {
  return /\banonym|匿名|仮名/i.test(`${description ?? ''} ${summary ?? ''}`)
}
