import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { routes } from '../../lib/routes.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import { writeAdmin } from './write-admin.ts'

/** Adds the editor to a built site, and for each interview with a page there an address by its file's name. */
export async function publishAdmin(
  out: string,
  site: SiteConfig,
  content: { contentDir: string; readings: Pick<Reading, 'interview'>[] },
): Promise<void> {
  const published = content.readings
    .flatMap(({ interview }) => interview ?? [])
    .filter(({ slug }) => existsSync(join(out, `${decodeURIComponent(routes.interview(slug))}.html`)))
  await writeAdmin(out, site, content, published)
}
