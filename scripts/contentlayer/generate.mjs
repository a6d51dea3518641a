import { E, S } from '@contentlayer2/utils/effect'
import { generateDotpkg, getConfig, runMain } from 'contentlayer2/core'
import { register } from 'tsx/esm/api'

// What `contentlayer2 build` does, without the traces its command line keeps of every step, and with documents that
// `preparedDocuments` reads. On an error Contentlayer says why and ends the process with 1. Plain JavaScript, as the types
// of its library of effects are not found.
register()
const { preparedDocuments } = await import('./prepared-documents.ts')
const run = runMain({ tracingServiceName: 'contentlayer', verbose: false, customCwd: process.cwd() })
const config = await run(getConfig({}))
const documents = await preparedDocuments(await run(config.source.provideSchema(config.esbuildHash)))
config.source.fetchData = () => S.succeed(E.right(documents))
const { documentCount } = await run(generateDotpkg({ config, verbose: false }))
console.log(`Contentlayer typed ${documentCount} documents.`)
