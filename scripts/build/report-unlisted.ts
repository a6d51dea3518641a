import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisedAddresses } from '../../lib/addresses/promised-addresses.ts'
import { withPublished } from '../../lib/addresses/with-published.ts'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { site } from '../../lib/site.ts'

/**
 * Reminds of addresses that readers have now and nothing keeps: without them in the list, a renamed file would break
 * its old address unseen. Says nothing in previews, where nothing is published.
 */
export async function reportUnlisted(contentDir: string, { readings }: CheckedContent): Promise<void> {
  if (site.showsUnpublished) return
  const list = join(contentDir, 'published-urls.txt')
  const listed = await readFile(list, 'utf8').catch(() => '')
  const interviews = readings.flatMap(({ interview }) => interview ?? [])
  const { added } = withPublished(listed, promisedAddresses(interviews, new Date()))
  if (added.length === 0) return
  console.log(
    `\nAddresses not in ${list} yet: ${added.length}. Once they are published, npm run addresses:keep adds`,
  )
  console.log('them, and the check tells when one would stop answering.')
}
