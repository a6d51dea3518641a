import { trustedTypes } from '../trusted-types.ts'
import type { SearchAnswer, SearchRequest } from './search-messages.ts'

/**
 * Makes a way to ask the worker, which starts with the first question.
 * @param index address of the folder with the index
 * @returns what gives the answer to a question; rejects where the worker itself could not be loaded
 */
export function askWorker(index: string): (request: Omit<SearchRequest, 'id'>) => Promise<SearchAnswer> {
  let worker: Worker | undefined
  let asked = 0
  const waiting = new Map<number, { resolve(answer: SearchAnswer): void; reject(): void }>()

  const start = () => {
    const started = new Worker(workerAddress(), { type: 'module', name: index })
    started.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      waiting.get(data.id)?.resolve(data)
      waiting.delete(data.id)
    }
    started.onerror = () => {
      started.terminate()
      worker = undefined
      for (const { reject } of waiting.values()) reject()
      waiting.clear()
    }
    return started
  }

  return (request) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const id = ++asked
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...request, id })
    })
}

/** The one script that may start a worker here; the pages' policy asks who says so. */
function workerAddress(): string {
  if (typeof SEARCH_WORKER === 'undefined') throw new Error('The index is made by a build.')
  const address = SEARCH_WORKER
  workerPolicy ??= trustedTypes()?.createPolicy('search-worker', { createScriptURL: () => address })
  return workerPolicy?.createScriptURL(address) ?? address
}

let workerPolicy: { createScriptURL(address: string): string } | undefined
