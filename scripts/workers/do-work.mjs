import { register } from 'tsx/esm/api'

// One process of `shareWork`. It does not inherit what lets the one that starts it read TypeScript, and ends with it.
register()
process.once('disconnect', () => process.exit(1))
process.once('message', async ({ module, part, shared }) => {
  try {
    process.send({ results: await (await import(module)).default(part, shared) })
  } catch (error) {
    process.send({ error })
  }
})
