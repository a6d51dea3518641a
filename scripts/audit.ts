import { spawnSync } from 'node:child_process'
import { auditCommand } from './audit/audit-command.ts'
import { readAudit } from './audit/read-audit.ts'
import { runCommand } from './command/run-command.ts'

// npm run audit: known vulnerabilities, where the registry answers.
await runCommand(auditCommand, async () => {
  // Windows starts npm.cmd only through a shell.
  const { stdout } = spawnSync('npm audit --json', { encoding: 'utf8', shell: true, maxBuffer: 2 ** 26 })
  return readAudit(stdout)
})
