import { contentDir } from '../lib/content-dir.ts'
import { publicDir } from '../lib/public-dir.ts'
import { checkCommand } from './check/check-command.ts'
import { checkForm } from './check/check-text.ts'
import { runCheck } from './check/run-check.ts'
import { runCommand } from './command/run-command.ts'

// npm run check: reads every file of CONTENT_DIR and says what is wrong, where, and how to mend it.
await runCommand(checkCommand, (call) =>
  runCheck(call, { contentDir, publicDir }, checkForm(process.stdout, process.env)),
)
