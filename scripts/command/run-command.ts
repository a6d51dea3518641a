import type { Call, Command, Outcome } from './command.ts'
import { helpText } from './help-text.ts'
import { parseCall } from './parse-call.ts'
import { progressLine } from './progress-line.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs a command in the manner all of them share: `--help` explains it, `--json` prints one JSON document to standard
 * output, progress goes to standard error, nothing is asked, and the exit code is 0 (done), 1 (told what is wrong)
 * or 2 (called wrongly).
 */
export async function runCommand(
  command: Command,
  work: (call: Call) => Promise<Outcome>,
  words: string[] = process.argv.slice(2),
): Promise<void> {
  const progress = progressLine(process.stderr)
  let json = words.includes('--json')
  try {
    const call = parseCall(command, words)
    if (call.has('help')) {
      console.log(helpText(command))
      return
    }
    json = call.has('json')
    const outcome = await work({ ...call, progress: progress.show })
    progress.end()
    console.log(json ? JSON.stringify(outcome.json, null, 2) : outcome.text)
    process.exitCode = outcome.code
  } catch (error) {
    progress.end()
    const message = error instanceof Error ? error.message : String(error)
    const wrongCall = error instanceof UsageError
    if (json) console.log(JSON.stringify({ error: message }, null, 2))
    console.error(wrongCall ? `${message}\n\n${command.name} -- --help says how it is called.` : message)
    process.exitCode = wrongCall ? 2 : 1
  }
}
