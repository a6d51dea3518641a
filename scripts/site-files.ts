import { writeSiteFiles } from './publish/write-site-files.ts'

// Writes the files for machines below the folder given; `npm run build` starts this beside its other work.
await writeSiteFiles(process.argv[2] ?? 'out')
