import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preparedRedirects } from '../../lib/addresses/prepared-redirects.ts'
import { responseHeaders } from '../../lib/security/response-headers.ts'
import { site } from '../../lib/site.ts'
import { nginxFiles } from './nginx-files.ts'

/** Leaves what deploy/nginx.conf includes where it looks for it; every build does, so that the two cannot disagree. */
export async function writeNginxFiles(folder = 'deploy/nginx'): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = nginxFiles(responseHeaders(), preparedRedirects().redirects, site.basePath)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
