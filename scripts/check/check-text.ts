import { styleText } from 'node:util'
import { deniedName } from '../anonymity/check-names.ts'
import { formatProblem } from '../content/format-problem.ts'
import { problemLines } from '../content/problem-lines.ts'
import type { CheckedFolder } from './check-folder.ts'
import { codeFrame } from './code-frame.ts'
import { githubAnnotation } from './github-annotation.ts'

/** How problems are shown, besides the one line each has everywhere. */
export interface CheckForm {
  /** On a terminal, with the lines around the place. */
  frames: boolean
  colors: boolean
  /** In a GitHub workflow, as annotations of the changed lines. */
  annotations: boolean
}

/** The form that suits where the check runs. */
export function checkForm(
  { isTTY }: { isTTY?: boolean },
  environment: Record<string, string | undefined>,
): CheckForm {
  return {
    frames: isTTY === true,
    colors: isTTY === true && !environment.NO_COLOR,
    annotations: environment.GITHUB_ACTIONS === 'true',
  }
}

/** What a check found, for people. */
export function checkText({ files, problems }: CheckedFolder, contentDir: string, form: CheckForm): string {
  const lines = problemLines(problems, contentDir)
  const annotations = form.annotations ? problems.map((problem) => githubAnnotation(problem, contentDir)) : []
  if (!form.frames) return [...lines, ...annotations].join('\n')
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return [
    ...problems.flatMap((problem) => {
      const line = formatProblem(problem, contentDir)
      // A frame would show the very name that is to be shown nowhere.
      const frame =
        problem.rule === deniedName ? undefined : codeFrame(texts.get(problem.path) ?? '', problem)
      const color = problem.severity === 'error' ? 'red' : 'yellow'
      return [form.colors ? styleText(color, line) : line, ...(frame ? [frame, ''] : [])]
    }),
    lines.at(-1) ?? '',
    ...annotations,
  ].join('\n')
}
