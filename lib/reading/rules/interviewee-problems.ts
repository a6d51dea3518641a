import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { Facts } from './facts.ts'
import { tellsOfAnonymity } from './likely-names.ts'

/** An anonymous interviewee who is named or pictured by habit, or one whose anonymity only the text tells. */
export function intervieweeProblems({ file, values, offsetOf }: Facts): Problem[] {
  const { anonymous, name, links } = values.interviewee ?? {}
  if (anonymous && (name !== undefined || links !== undefined)) {
    const field = name !== undefined ? 'name' : 'links'
    return [
      problemAt(file, offsetOf(['interviewee', field]), {
        rule: 'anonymous-name',
        severity: 'error',
        message: `The interviewee is anonymous, yet “${field}” is given.`,
        mend: `Remove “${field}”, or “anonymous: true” if they may be named.`,
      }),
    ]
  }
  if (anonymous && values['header-img'] !== undefined && values.cover === undefined) {
    return [
      problemAt(file, offsetOf(['header-img']), {
        rule: 'anonymous-picture',
        severity: 'warning',
        message: 'The interviewee is anonymous, so the theme’s “header-img” is not shown.',
        mend: 'Name a picture that gives nobody away as “cover:”, or remove “header-img”.',
      }),
    ]
  }
  if (anonymous === undefined && name === undefined && tellsOfAnonymity(values)) {
    return [
      problemAt(file, offsetOf(['description'], ['summary']), {
        rule: 'anonymous-unsaid',
        severity: 'warning',
        message: 'The text says that the interviewee is anonymous, the fields do not.',
        mend: 'Add “interviewee:” with “anonymous: true” below it.',
      }),
    ]
  }
  return []
}
