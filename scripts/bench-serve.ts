import { existsSync } from 'node:fs'
import { loadServer, type ServerLoad } from './bench/load-server.ts'
import { runCommand } from './command/run-command.ts'
import { projectRoot } from './copy/copy-project.ts'
import { readPort } from './serve/read-port.ts'

// npm run bench:serve: what the server of `npm start` stands. Build first.
await runCommand(
  {
    name: 'npm run bench:serve',
    summary: 'Puts the server of npm start under load, and says what it answered and what memory it took.',
    options: {
      connections: { value: 'count', meaning: 'At the same time; 200 where nothing is said.' },
      seconds: { value: 'count', meaning: '30 where nothing is said.' },
    },
    exits: { 0: 'Every request was answered.', 1: 'Some were not, or there is no built site.' },
  },
  async (call) => {
    if (!existsSync('out/index.html')) throw new Error('There is no built site: run "npm run build" first.')
    const connections = Number(call.value('connections') ?? 200)
    const seconds = Number(call.value('seconds') ?? 30)
    const port = readPort(process.env.PORT ?? '4600')
    const load = await loadServer(projectRoot, { port, connections, seconds })
    if (!load) return { code: 1, text: 'Nothing was measured.', json: null }
    const failed = load.errors + load.timeouts + (load.statuses['5xx'] ?? 0)
    return {
      code: failed === 0 ? 0 : 1,
      text: `${connections} connections, ${seconds} s\n\n${table(load)}`,
      json: load,
    }
  },
)

function table({ requests, perSecond, p50, p99, errors, timeouts, statuses, memory }: ServerLoad): string {
  const answers = Object.entries(statuses).map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`)
  const megabytes = (amount: number) => `${amount.toFixed(0)} MB`
  return [
    '| requests | a second | half within | 99 % within | errors | timeouts | answers | memory idle | at the end of each third | rested |',
    '|--:|--:|--:|--:|--:|--:|---|--:|---|--:|',
    `| ${[
      requests.toLocaleString('en'),
      perSecond.toFixed(0),
      `${p50.toFixed(0)} ms`,
      `${p99.toFixed(0)} ms`,
      errors,
      timeouts,
      answers.join(', '),
      megabytes(memory.idle),
      memory.thirds.map(megabytes).join(', '),
      megabytes(memory.rested),
    ].join(' | ')} |`,
  ].join('\n')
}
