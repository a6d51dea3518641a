import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * Divides work among as many processes as there are cores; with few items, or one core, it is done here. Processes, not
 * threads: what pictures and parsers took of memory goes back to the system with them, and Next soon needs it.
 * @param module its default export takes some of the items and what all share, and returns what came of each, in order
 * @param items and `shared` are copied to the processes (structured clone)
 * @param fewest items that make a second process worth its start, of about half a second
 * @param environment variables that a process must have from its start; then nothing is done here
 * @throws what the module throws for any item; the other processes are stopped then
 */
export async function shareWork<Item, Shared, Result>(
  module: URL,
  items: Item[],
  shared: Shared,
  fewest: number,
  environment?: Record<string, string>,
): Promise<Result[]> {
  const worthwhile = Math.min(availableParallelism(), Math.floor(items.length / fewest))
  if (items.length === 0) return []
  if (worthwhile < 2 && !environment) return (await import(module.href)).default(items, shared)
  const processes = Math.max(1, worthwhile)
  const size = Math.ceil(items.length / processes)
  const workers = Array.from({ length: processes }, (_, index) => {
    const worker = fork(new URL('./do-work.mjs', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, ...environment },
    })
    worker.send({ module: module.href, part: items.slice(index * size, (index + 1) * size), shared })
    return worker
  })
  try {
    return (await Promise.all(workers.map(answerOf<Result>))).flat()
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
  }
}

function answerOf<Result>(worker: ChildProcess): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', ({ results, error }: Answer<Result>) =>
      results ? resolve(results) : reject(error),
    )
    worker.once('error', reject)
    worker.once('exit', (code, signal) => reject(new Error(`A process ended early, with ${code ?? signal}.`)))
  })
}

/** What a process sends: the results, or what went wrong. */
interface Answer<Result> {
  results?: Result[]
  error?: unknown
}
