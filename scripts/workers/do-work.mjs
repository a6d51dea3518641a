import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// One thread of `shareWork`. Threads do not inherit what lets the process that starts them read TypeScript.
register()
const { module, part, shared } = workerData
parentPort?.postMessage(await (await import(module)).default(part, shared))
