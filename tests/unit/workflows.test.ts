import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}))

test.each(workflows)('$name may do no more than read, and runs only code of known commits', ({ text }) => {
  const { permissions, on, jobs } = parse(text)
  expect(Object.values(permissions).every((right) => right === 'read')).toBe(true)
  expect(Object.keys(on)).not.toContain('pull_request_target')
  for (const { steps, 'timeout-minutes': minutes } of Object.values<Job>(jobs)) {
    expect(minutes).toBeGreaterThan(0)
    for (const { uses, run } of steps) {
      if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      // What others wrote, such as a branch's name, would be run by the shell.
      else expect(run).not.toContain('${{')
      if (run?.startsWith('npm ci')) expect(run).toContain('--ignore-scripts')
    }
  }
})

test('pull requests are tested by the one command, on the oldest Node that is promised', () => {
  const { on, jobs } = parse(readFileSync(`${folder}/test.yml`, 'utf8'))
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(on)).toContain('pull_request')
  expect(jobs.test.steps.map(({ run }: Step) => run)).toContain('npm test')
  expect(`>=${jobs.test.strategy.matrix.node[0]}`).toBe(engines.node)
})

test('the site is built again every day', () => {
  const { on } = parse(readFileSync(`${folder}/rebuild.yml`, 'utf8'))
  expect(on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/)
})

interface Step {
  uses?: string
  run?: string
}

interface Job {
  steps: Step[]
  'timeout-minutes': number
}
