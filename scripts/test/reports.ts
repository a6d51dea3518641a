/** What is read of the JSON reports of the tools that run our tests. */
export type ReportKind = 'vitest' | 'playwright'

export type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    /** Why the file as a whole failed. */
    message: string
    assertionResults: {
      ancestorTitles: string[]
      title: string
      status: string
      failureMessages: string[]
    }[]
  }[]
}

export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
  /** What failed beside the tests. */
  errors: PlaywrightError[]
}

export type PlaywrightSuite = {
  title: string
  specs: {
    title: string
    tests: { status: string; results: { errors: PlaywrightError[] }[] }[]
  }[]
  suites?: PlaywrightSuite[]
}

export type PlaywrightError = { message?: string }
