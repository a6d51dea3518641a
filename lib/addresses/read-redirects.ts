import type { Problem } from '../reading/problem.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { readYaml } from '../reading/yaml/read-yaml.ts'

/** One line of the file of redirects, as written. */
export interface RedirectLine {
  from: string
  to: string
  fromOffset: number
  toOffset: number
}

/** Reads `redirects.yml`: one “old path: new path” a line. Every mistake becomes a problem; nothing throws. */
export function readRedirects(file: SourceFile): { lines: RedirectLine[]; problems: Problem[] } {
  if (!/^[ \t]*[^\s#]/m.test(file.text.replace(/^---[ \t]*$/m, ''))) return { lines: [], problems: [] }
  const whole = { yaml: file.text, yamlOffset: 0, body: '', bodyOffset: 0, problems: [] }
  const { fields = {}, problems, offsetOf, keyOffsetOf } = readYaml(file, whole)
  const found = problems.map((problem) => (problem.rule === 'front-matter' ? notLines(file) : problem))
  const lines: RedirectLine[] = []
  for (const [from, to] of Object.entries(fields)) {
    if (typeof to === 'string' && to.trim() !== '') {
      lines.push({ from, to: to.trim(), fromOffset: keyOffsetOf([from]), toOffset: offsetOf([from]) })
    } else {
      found.push(
        problemAt(file, keyOffsetOf([from]), {
          rule: 'redirect',
          severity: 'error',
          message:
            to === null || to === '' ? `“${from}” leads nowhere.` : `What “${from}” leads to is no path.`,
          mend: 'Write “/old/path: /new/path”, one a line.',
        }),
      )
    }
  }
  return { lines, problems: found }
}

function notLines(file: SourceFile): Problem {
  return problemAt(file, 0, {
    rule: 'redirect',
    severity: 'error',
    message: 'The file is not a list of redirects.',
    mend: 'Write “/old/path: /new/path”, one a line, without hyphens before them.',
  })
}
