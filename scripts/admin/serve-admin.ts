import { rm } from 'node:fs/promises'
import type { Reading } from '../../lib/reading/read-interview.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import { startServer } from '../serve/start-server.ts'
import { writeAdmin } from './write-admin.ts'

/**
 * Writes the editor and serves it while the site is being written; Next's development server passes /admin on.
 * @returns the port that it is served at
 */
export async function serveAdmin(
  site: SiteConfig,
  content: { contentDir: string; readings: Pick<Reading, 'interview'>[] },
): Promise<number> {
  await rm(folder, { recursive: true, force: true })
  const published = content.readings.flatMap(({ interview }) => interview ?? [])
  await writeAdmin(folder, site, content, published)
  return (await startServer({ directory: folder, port: 0 })).port
}

const folder = '.content/admin'
