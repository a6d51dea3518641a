import type { Step } from './steps.ts'

/** The steps named on the command line, all where none is; throws the names there are for one that is not. */
export function selectSteps(steps: Step[], names: string[]): Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}". Steps: ${steps.map(({ name }) => name).join(', ')}.`)
  }
  if (names.length === 0) return steps
  return steps.filter(({ name, partOf }) => names.includes(name) || (partOf && names.includes(partOf)))
}
