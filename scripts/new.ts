import { createInterface } from 'node:readline/promises'
import { contentDir } from '../lib/content-dir.ts'
import siteConfig from '../site.config.ts'
import { runCommand } from './command/run-command.ts'
import { interviewReader } from './content/interview-reader.ts'
import { newCommand } from './new/new-command.ts'
import { runNew } from './new/run-new.ts'

// npm run new: the file of a new interview.
await runCommand(newCommand, async (call) => {
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !call.has('json')
  const terminal = canAsk ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  // Ctrl+C and Ctrl+D, while a question waits.
  terminal?.once('close', () => process.exit(1))
  const ask = terminal && (async (question: string) => (await terminal.question(question)).trim())
  const outcome = await runNew(call, contentDir, siteConfig, { ask, readerOf: interviewReader() })
  terminal?.removeAllListeners('close').close()
  return outcome
})
