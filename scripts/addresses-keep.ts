import { contentDir } from '../lib/content-dir.ts'
import { keepAddresses } from './addresses/keep-addresses.ts'
import { keepCommand } from './addresses/keep-command.ts'
import { runCommand } from './command/run-command.ts'

// npm run addresses:keep: adds the published addresses to CONTENT_DIR/published-urls.txt.
await runCommand(keepCommand, (call) => keepAddresses(contentDir, { dry: call.has('dry-run') }))
