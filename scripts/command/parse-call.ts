import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Call, Command } from './command.ts'
import { UsageError } from './usage-error.ts'

/**
 * Takes the words of a call apart.
 * @throws UsageError where an option is unknown or an argument is missing or one too many
 */
export function parseCall(command: Command, words: string[]): Omit<Call, 'progress'> {
  const { values, positionals } = parsed(command, words)
  const known = (option: string) => {
    if (!(option in optionsOf(command))) throw new Error(`The command declares no option “${option}”.`)
    return values[option]
  }
  if (values.help !== true) {
    const wanted = command.arguments ?? []
    const missing = wanted[positionals.length]
    if (missing) throw new UsageError(`Say ${missing.meaning}: <${missing.name}> is missing.`)
    const extra = positionals[wanted.length]
    if (extra !== undefined) throw new UsageError(`“${extra}” is one argument too many.`)
  }
  return {
    arguments: positionals,
    has: (option) => known(option) === true,
    value: (option) => {
      const value = known(option)
      return typeof value === 'string' ? value : undefined
    },
  }
}

function parsed(command: Command, words: string[]) {
  try {
    return parseArgs({ args: words, options: optionsOf(command), allowPositionals: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw error
    // What follows the first sentence explains Node's own syntax.
    throw new UsageError(`${error.message.replace(/\. .*$/s, '')}.`)
  }
}

function optionsOf(command: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.entries(command.options ?? {}).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  )
  return { ...Object.fromEntries(own), json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
}
