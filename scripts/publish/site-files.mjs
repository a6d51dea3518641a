import { register } from 'tsx/esm/api'

// A process of its own: it works beside the one that publishes pages, and sees the content as this build made it.
register()
const { writeSiteFiles } = await import('./write-site-files.ts')
await writeSiteFiles(process.argv[2])
