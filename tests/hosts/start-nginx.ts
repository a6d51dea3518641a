import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RunningHost } from '../../scripts/bench/running-host.ts'

/** Absolute path of the nginx of this machine; undefined where there is none. */
export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)
}

/**
 * Serves a built project with nginx, by its own deploy/nginx.conf: only the folder, the port and the name are others.
 * @param project the folder that holds `out/` and `deploy/`
 * @param folder of the host that the site stands in; a second server takes it off, as docs/deploy.md tells
 * @throws Error with nginx's own words where it refuses the configuration
 */
export async function startNginx(
  nginx: string,
  project: string,
  port: number,
  folder = '',
): Promise<RunningHost> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  const inner = folder === '' ? port : port + 1
  const site = replaced(readFileSync(path.join(project, 'deploy/nginx.conf'), 'utf8'), {
    '/srv/series': project,
    'listen 80;': `listen 127.0.0.1:${inner};`,
    'listen [::]:80;': '',
    'series.example': 'localhost',
  })
  const outer = `server {
    listen 127.0.0.1:${port};
    location ${folder}/ { proxy_pass http://127.0.0.1:${inner}/; }
  }`
  const config = path.join(temporary, 'nginx.conf')
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    config,
    `daemon off; worker_processes 1; pid ${temporary}/pid; error_log stderr warn;
    events { worker_connections 512; }
    http {
      access_log off;
      ${folders.map((name) => `${name}_temp_path ${temporary}/${name};`).join(' ')}
      ${site}
      ${folder === '' ? '' : outer}
    }`,
  )
  const check = spawnSync(nginx, ['-t', '-q', '-p', temporary, '-c', config], { encoding: 'utf8' })
  if (check.status !== 0) throw new Error(check.stderr)
  // As root, nginx would read the files as somebody else, who may not.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : []
  const child = spawn(nginx, ['-p', temporary, '-c', config, ...user], { stdio: 'inherit' })
  await listens(port, child)
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(temporary, { recursive: true, force: true })
          resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}

function replaced(text: string, parts: Record<string, string>): string {
  let changed = text
  for (const [from, to] of Object.entries(parts)) {
    if (!changed.includes(from)) throw new Error(`deploy/nginx.conf does not say “${from}”.`)
    changed = changed.replaceAll(from, to)
  }
  return changed
}

async function listens(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`)
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not listen.')
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
