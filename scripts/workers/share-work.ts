import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * Divides work among as many threads as there are cores; with few items, or one core, it is done here.
 * @param module its default export takes some of the items and what all share, and returns what came of each, in order
 * @param items and `shared` are copied to the threads (structured clone)
 * @param fewest items that make a second thread worth its start, of about half a second
 * @throws what the module throws for any item; the other threads are stopped then
 */
export async function shareWork<Item, Shared, Result>(
  module: URL,
  items: Item[],
  shared: Shared,
  fewest: number,
): Promise<Result[]> {
  const threads = Math.min(availableParallelism(), Math.floor(items.length / fewest))
  if (threads < 2) return (await import(module.href)).default(items, shared)
  const size = Math.ceil(items.length / threads)
  const parts = Array.from({ length: threads }, (_, index) => items.slice(index * size, (index + 1) * size))
  const workers = parts.map(
    (part) =>
      new Worker(new URL('./do-work.mjs', import.meta.url), {
        workerData: { module: module.href, part, shared },
      }),
  )
  try {
    return (await Promise.all(workers.map(answerOf<Result>))).flat()
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function answerOf<Result>(worker: Worker): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread ended early, with ${code}.`)))
  })
}
