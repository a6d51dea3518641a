import { contentDir } from '../lib/content-dir.ts'
import siteConfig from '../site.config.ts'
import { runCommand } from './command/run-command.ts'
import { interviewReader } from './content/interview-reader.ts'
import { importCommand } from './import/import-command.ts'
import { runImport } from './import/run-import.ts'

// npm run import: posts of another blog become interviews here.
await runCommand(importCommand, (call) => runImport(call, contentDir, siteConfig, interviewReader()))
