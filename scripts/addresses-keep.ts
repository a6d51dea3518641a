import { contentDir } from '../lib/content-dir.ts'
import { keepAddresses } from './addresses/keep-addresses.ts'

// npm run addresses:keep: adds the published addresses to CONTENT_DIR/published-urls.txt.
process.exitCode = await keepAddresses(process.argv.slice(2), contentDir)
