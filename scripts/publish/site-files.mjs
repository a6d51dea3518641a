import { constants, setPriority } from 'node:os'
import { register } from 'tsx/esm/api'

// A process of its own: it works beside the one that publishes pages, and sees the content as this build made it.
// Pages come first: the search index waits for them, keeps one core busy, and leaves the other to this.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
register()
const { writeSiteFiles } = await import('./write-site-files.ts')
await writeSiteFiles(process.argv[2])
