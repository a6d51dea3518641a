import { runSteps } from './test/run-steps.ts'
import { selectSteps } from './test/select-steps.ts'
import { steps } from './test/steps.ts'
import { summarize } from './test/summarize.ts'

// `npm test`, or some steps of it: `npm test -- unit browser`.
try {
  const results = await runSteps(selectSteps(steps, process.argv.slice(2)))
  console.log(`\n${summarize(results)}`)
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
