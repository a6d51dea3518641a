import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { preparedRedirectsPath } from '../../lib/addresses/prepared-redirects.ts'
import type { PreparedRedirects } from '../../lib/addresses/redirect.ts'

/** Leaves the redirects where the framework's configuration and the publish step look for them. */
export async function writeRedirects(prepared: PreparedRedirects): Promise<void> {
  const text = `${JSON.stringify(prepared)}\n`
  if ((await readFile(preparedRedirectsPath, 'utf8').catch(() => '')) === text) return
  await mkdir(dirname(preparedRedirectsPath), { recursive: true })
  await writeFile(preparedRedirectsPath, text)
}
