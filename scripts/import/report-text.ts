import { formatProblem } from '../content/format-problem.ts'
import type { ImportReport } from './import-report.ts'

/** Writes a report out for people. */
export function reportText(report: ImportReport, root: string, contentDir: string): string {
  const { written, unchanged, kept, leftOut, failed, conflicts, pictures, dryRun } = report
  const stopped = failed.length + conflicts.length > 0
  const will = stopped ? 'that could be written' : dryRun ? 'to be written' : 'written'
  const counts = [
    `${count(written.length)} ${will}`,
    `${count(unchanged.length)} unchanged`,
    ...(kept.length > 0 ? [`${count(kept.length)} kept as they are`] : []),
    ...(leftOut.length > 0 ? [`${count(leftOut.length)} left out by the pattern`] : []),
    ...(conflicts.length > 0 ? [`${count(conflicts.length)} in conflict`] : []),
    ...(failed.length > 0 ? [`${count(failed.length)} unreadable`] : []),
  ]
  return [
    list(
      'Nothing was written, because of this:',
      [...failed, ...conflicts].map((problem) => formatProblem(problem, root)),
    ),
    list(dryRun ? 'Plan' : '', dryRun ? written.map((path) => `${contentDir}/${path}`) : []),
    list(
      'Converted',
      Object.entries(report.converted)
        .sort()
        .map(([name, times]) => `${name}  ${count(times)}`),
    ),
    list(
      'Needs a look, in the source',
      report.look.map((problem) => formatProblem(problem, root)),
    ),
    list(
      'Needs a look, in what is written (npm run check finds it again)',
      report.check.map((problem) => formatProblem(problem, contentDir)),
    ),
    list(
      'Not imported',
      Object.entries(report.ignored).flatMap(([kind, names]) => names.map((name) => `${kind}: ${name}`)),
    ),
    list('Left out by the pattern', leftOut),
    list('The source suggests for site.config.ts', report.config),
    `${report.format}: ${count(report.found)} posts and drafts found = ${counts.join(' + ')}.`,
    `Pictures: ${count(pictures.written)} ${stopped || dryRun ? 'to be copied' : 'copied'}, ${count(pictures.unchanged)} there already.`,
    stopped ? 'Nothing was written.' : dryRun ? 'A dry run: nothing was written.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

function count(number: number): string {
  return number.toLocaleString('en')
}
