import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readCounts } from './read-counts.ts'
import { readFailures } from './read-failures.ts'
import type { Step } from './steps.ts'
import type { StepResult } from './summarize.ts'

// A relative path without spaces: on Windows it goes through a shell.
const REPORTS = 'node_modules/.cache/test-reports'

/** Runs the steps one after the other with their output live. One that fails stops only those that need it. */
export async function runSteps(steps: Step[], reports = REPORTS): Promise<StepResult[]> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const results: StepResult[] = []
  for (const step of steps) {
    const missing = results.find(({ name, result }) => result !== 'passed' && step.needs?.includes(name))
    if (missing) console.log(`\n── ${step.name}: skipped, because ${missing.name} did not succeed`)
    results.push(missing ? skip(step) : await run(step, `${reports}/${step.name}.json`))
  }
  return results
}

function skip({ name }: Step): StepResult {
  return { name, result: 'skipped', seconds: 0, passed: 0, failed: 0, skipped: 1, failures: [] }
}

async function run(step: Step, reportFile: string): Promise<StepResult> {
  const command = step.command(reportFile)
  console.log(`\n── ${step.name}: ${command.join(' ')}`)
  const start = performance.now()
  const succeeded = await execute(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile })
  const report = step.report && readReport(reportFile)
  const counts = readCounts(succeeded, step.report, report)
  return {
    name: step.name,
    result: succeeded && counts.failed === 0 ? 'passed' : 'failed',
    seconds: (performance.now() - start) / 1000,
    ...counts,
    failures: step.report && report !== undefined ? readFailures(step.report, report) : [],
  }
}

function execute(
  [command = '', ...parameters]: string[],
  environment: Record<string, string>,
): Promise<boolean> {
  const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter)
  const child = spawn(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PATH },
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('exit', (code) => resolve(code === 0))
  })
}

/** Undefined also for half a report: its tool was killed while writing. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
