import type { ReportKind } from './reports.ts'

export type Step = {
  name: string
  command: (reportFile: string) => string[]
  /** The tool whose JSON report tells the tests apart; a step without one counts as one check. */
  report?: ReportKind
  /** Steps without whose success this one makes no sense. */
  needs?: string[]
  /** The step that brings this one along when only that is asked for. */
  partOf?: string
}

/** What `npm test` does: the quick steps first, the types after the build because it generates some of them. */
export const steps: Step[] = [
  { name: 'lint', command: () => ['biome', 'ci'] },
  { name: 'unit', command: (file) => vitest('unit', file), report: 'vitest' },
  { name: 'build', command: () => ['npm', 'run', 'build'] },
  { name: 'types', command: () => ['tsc', '--noEmit'] },
  { name: 'output', command: (file) => vitest('build', file), report: 'vitest', needs: ['build'] },
  { name: 'chromium', command: () => ['tsx', 'scripts/chromium.ts'], partOf: 'browser' },
  {
    name: 'browser',
    command: () => ['playwright', 'test', '--reporter=list,json', '--pass-with-no-tests'],
    report: 'playwright',
    needs: ['build', 'chromium'],
  },
]

function vitest(project: string, file: string): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return ['vitest', 'run', '--project', project, '--passWithNoTests', ...reporters]
}
