import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'

/** A file name that gives no address, or that not every machine can save. */
export function slugProblems({ file, interview }: Facts): Problem[] {
  const name = file.path.split('/').at(-1) ?? ''
  const say = (severity: Problem['severity'], rule: string, message: string, mend: string) => [
    problemAt(file, 0, { rule, severity, message, mend }),
  ]
  if (interview.slug === '' || interview.slug === 'index')
    return say(
      'error',
      'slug',
      `The file name “${name}” gives no usable address.`,
      'Name the file after the interview: sales-manager-big-tech.md.',
    )
  const bytes = Math.max(...[name, interview.slug].map((text) => Buffer.byteLength(text)))
  if (bytes > longest)
    return say('error', 'slug', `The file name has ${bytes} bytes.`, `Shorten it to ${longest} at most.`)
  if (reserved.test(name))
    return say(
      'warning',
      'slug-reserved',
      `Windows cannot save a file of the name “${name}”.`,
      'Add a word to it: con-artist.md.',
    )
  return []
}

/** A file system takes 255, and several of the files made of it have longer names. */
const longest = 200

/** Names of devices. See https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i
