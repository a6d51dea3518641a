import type { FrontMatter } from '../schema/front-matter.ts'
import type { Interview } from '../schema/interview.ts'
import { foldedWords } from './folded-words.ts'
import { numberedTitle } from './numbered-title.ts'
import type { Problem } from './problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'

/** A TLDR and where it was found. */
export interface FoundTldr {
  where: string
  offset: number
  items: string[]
}

interface Facts {
  file: SourceFile
  values: FrontMatter
  interview: Interview
  body: string
  tldrs: FoundTldr[]
  total: number | undefined
  offsetOf(path: PropertyKey[]): number
}

/** What is wrong with one interview whose fields, each by itself, are right. */
export function contentProblems(facts: Facts): Problem[] {
  return [
    ...numberProblems(facts),
    ...tldrProblems(facts),
    ...intervieweeProblems(facts),
    ...slugProblems(facts),
    ...bodyProblems(facts),
  ]
}

function numberProblems({ file, values, interview, total, offsetOf }: Facts): Problem[] {
  const inTitle = numberedTitle(values.title)
  const offset = offsetOf([values.number === undefined ? 'title' : 'number'])
  const problems: Problem[] = []
  if (values.number !== undefined && inTitle.number !== undefined && values.number !== inTitle.number) {
    problems.push(
      problemAt(file, offset, {
        rule: 'number-conflict',
        severity: 'error',
        message: `“number” says ${values.number}, the title says ${inTitle.number}.`,
        mend: 'Make them the same, or take the number out of the title.',
      }),
    )
  }
  if (interview.number === 0) {
    problems.push(
      problemAt(file, offset, {
        rule: 'number-range',
        severity: 'error',
        message: 'The title says number 0.',
        mend: 'Numbers of a series begin at 1.',
      }),
    )
  }
  const limit = inTitle.total ?? total
  if (interview.number !== undefined && limit !== undefined && interview.number > limit) {
    problems.push(
      problemAt(file, offset, {
        rule: 'number-range',
        severity: 'error',
        message: `Number ${interview.number} is above the total of ${limit}.`,
        mend:
          inTitle.total === undefined
            ? 'Mend the number, or raise “total” in site.config.ts.'
            : 'Mend the title.',
      }),
    )
  } else if (inTitle.total !== undefined && total !== undefined && inTitle.total !== total) {
    problems.push(
      problemAt(file, offset, {
        rule: 'total-differs',
        severity: 'warning',
        message: `The title counts to ${inTitle.total}, the site to ${total}.`,
        mend: 'Make “total” in site.config.ts and the title agree.',
      }),
    )
  }
  return problems
}

function tldrProblems({ file, tldrs, offsetOf }: Facts): Problem[] {
  const [first, ...others] = tldrs.filter((tldr) => tldr.items.length > 0)
  if (!first) {
    return [
      problemAt(file, offsetOf(['title']), {
        rule: 'no-tldr',
        severity: 'warning',
        message: 'There is no TLDR.',
        mend: 'Add the takeaways: “tldr:” and one “- sentence” a line.',
      }),
    ]
  }
  return others
    .filter((other) => fold(other) !== fold(first))
    .map((other) =>
      problemAt(file, other.offset, {
        rule: 'tldr-conflict',
        severity: 'error',
        message: `Two different TLDRs. ${first.where} says: ${list(first)}. ${other.where} says: ${list(other)}.`,
        mend: 'Keep one of them, or make them say the same.',
      }),
    )
}

function fold(tldr: FoundTldr): string {
  return tldr.items.map(foldedWords).join('\n')
}

function list(tldr: FoundTldr): string {
  return tldr.items.map((item) => `“${item.replace(/\s+/g, ' ')}”`).join(', ')
}

function intervieweeProblems({ file, values, offsetOf }: Facts): Problem[] {
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
  const told = `${values.description ?? ''} ${values.summary ?? ''}`
  if (anonymous === undefined && name === undefined && /\banonym|匿名|仮名/i.test(told)) {
    return [
      problemAt(file, offsetOf([values.description === undefined ? 'summary' : 'description']), {
        rule: 'anonymous-unsaid',
        severity: 'warning',
        message: 'The text says that the interviewee is anonymous, the fields do not.',
        mend: 'Add “interviewee:” with “anonymous: true” below it.',
      }),
    ]
  }
  return []
}

function slugProblems({ file, interview }: Facts): Problem[] {
  if (interview.slug !== '' && interview.slug !== 'index') return []
  return [
    problemAt(file, 0, {
      rule: 'slug',
      severity: 'error',
      message: `The file name “${file.path.split('/').at(-1)}” gives no usable address.`,
      mend: 'Name the file after the interview: sales-manager-big-tech.md.',
    }),
  ]
}

function bodyProblems({ file, body, offsetOf }: Facts): Problem[] {
  if (body.trim() !== '') return []
  return [
    problemAt(file, offsetOf(['title']), {
      rule: 'empty-body',
      severity: 'warning',
      message: 'There is no text below the front matter.',
      mend: 'Write the interview below the second ---.',
    }),
  ]
}
