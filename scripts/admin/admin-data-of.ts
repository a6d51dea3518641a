import { relative, resolve } from 'node:path'
import { adminConfig } from '../../lib/admin/admin-config.ts'
import type { AdminData } from '../../lib/admin/admin-data.ts'
import type { GitHost } from '../../lib/admin/git-host.ts'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { readQuestionSets } from '../../lib/reading/read-question-sets.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { freeNumber } from '../../lib/series/free-number.ts'
import type { SiteConfig } from '../../lib/site-config.ts'

/**
 * What the editor loads before it starts: its configuration in both languages, and what the reader needs of the site.
 * @param setsFile question-sets.yml, where there is one
 * @param previewStyle address of the site's styles
 * @throws Error where the content is no folder of the repository
 */
export function adminDataOf(
  site: SiteConfig,
  {
    host,
    contentDir,
    readings,
    setsFile,
    previewStyle,
  }: {
    host: GitHost | undefined
    contentDir: string
    readings: Pick<Reading, 'interview'>[]
    setsFile: SourceFile | undefined
    previewStyle: string
  },
): AdminData {
  const folder = relative(process.cwd(), resolve(contentDir)).replaceAll('\\', '/')
  if (folder === '' || folder.startsWith('..'))
    throw new Error(`The editor at /admin needs CONTENT_DIR within the repository; it is ${contentDir}.`)
  const sets = setsFile ? Object.fromEntries(readQuestionSets(setsFile).sets) : {}
  const numbers = readings.flatMap(({ interview }) => interview?.number ?? [])
  const options = { site, host, contentDir: folder, sets, nextNumber: freeNumber(numbers, site.total) }
  const { timeZone, locale, interviewer, total, url } = site
  return {
    configs: { en: adminConfig('en', options), ja: adminConfig('ja', options) },
    site: { timeZone, locale, interviewer, total, url },
    contentDir: folder,
    sets,
    hasHost: host !== undefined,
    previewStyle,
  }
}
