import { stripVTControlCharacters } from 'node:util'
import type {
  PlaywrightError,
  PlaywrightReport,
  PlaywrightSuite,
  ReportKind,
  VitestReport,
} from './reports.ts'

/** A test that failed, named by its file and the titles around it; or a file that did, or the tool itself. */
export type Failure = { name: string; message: string }

/** What a step's report tells of its failures, in the report's order. */
export function readFailures(kind: ReportKind, report: unknown, root = process.cwd()): Failure[] {
  const failures =
    kind === 'vitest'
      ? failuresOfVitest(report as VitestReport)
      : failuresOfPlaywright(report as PlaywrightReport)
  return failures.map(({ name, message }) => ({
    name: name.replace(`${root.replaceAll('\\', '/')}/`, ''),
    message: stripVTControlCharacters(message),
  }))
}

function failuresOfVitest({ testResults }: VitestReport): Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // Without a failed test it is the file that cannot be loaded, or a hook of it.
    if (status === 'failed' && failed.length === 0) return [{ name, message }]
    return failed.map(({ ancestorTitles, title, failureMessages }) => ({
      name: [name, ...ancestorTitles, title].join(' › '),
      message: failureMessages.join('\n'),
    }))
  })
}

function failuresOfPlaywright({ suites, errors }: PlaywrightReport): Failure[] {
  return [
    ...suites.flatMap((suite) => failuresOfSuite(suite, [])),
    ...errors.map((error) => ({ name: 'playwright', message: messageOf([error]) })),
  ]
}

function failuresOfSuite({ title, specs, suites = [] }: PlaywrightSuite, around: string[]): Failure[] {
  const titles = [...around, title]
  return [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) => ({
          name: [...titles, spec.title].join(' › '),
          message: messageOf(results.at(-1)?.errors ?? []),
        })),
    ),
    ...suites.flatMap((suite) => failuresOfSuite(suite, titles)),
  ]
}

function messageOf(errors: PlaywrightError[]): string {
  return errors.map(({ message = '' }) => message).join('\n')
}
