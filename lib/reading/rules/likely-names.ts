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
  const strange = wordsApartFrom(facts)
  const warn = (offset: number, message: string, mend: string) =>
    problemAt(file, offset, { rule: 'likely-name', severity: 'warning', message, mend })
  const inName = (offset: number, what: string, name: string, mend: string) => {
    const [word] = strange(name)
    return word === undefined ? [] : [warn(offset, `“${word}” in ${what} may be a person’s name.`, mend)]
  }
  const fileOf = (path: string) => (path.split(/[?#]/)[0] ?? '').split('/').at(-1)?.replace(/\.\w+$/, '') ?? ''
  return [
    ...inName(0, 'this file’s name', interview.slug, 'Rename it after what they do; its address changes with it.'),
    ...(['cover', 'header-img'] as const).flatMap((field) =>
      inName(
        offsetOf([field]),
        'the picture’s file name',
        fileOf(imagePath(values[field] ?? '')),
        'If it is, rename the file: “cover”, or what the picture shows.',
      ),
    ),
    ...imageReferences(file).flatMap(({ path, offset }) =>
      inName(offset, 'the picture’s file name', fileOf(path), 'If it is, rename the file.'),
    ),
    ...(values.aliases ?? []).flatMap((path, index) =>
      inName(
        offsetOf(['aliases', index]),
        'this old path',
        imagePath(path).replace(/\.\w+$/, ''),
        'If it is, remove the path: the address then no longer answers.',
      ),
    ),
    ...namesInText(facts).map(({ offset, name }) =>
      warn(offset, `“${name}” names somebody, yet the interviewee is anonymous.`, whoeverItIs),
    ),
  ]
}

const whoeverItIs = 'If it could tell who they are, write what that person does instead.'

function isAnonymous({ values }: Facts): boolean {
  const { anonymous, name } = values.interviewee ?? {}
  return anonymous ?? (name === undefined && tellsOfAnonymity(values))
}

/** Whether a description or summary says that the interviewee is anonymous. */
export function tellsOfAnonymity({ description, summary }: Facts['values']): boolean {
  return /\banonym|匿名|仮名/i.test(`${description ?? ''} ${summary ?? ''}`)
}
