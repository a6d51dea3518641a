import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisedAddresses } from '../../lib/addresses/promised-addresses.ts'
import { withPublished } from '../../lib/addresses/with-published.ts'
import { checkContent } from '../../lib/checking/check-content.ts'
import { errorCode } from '../../lib/error-code.ts'
import siteConfig from '../../site.config.ts'
import type { Outcome } from '../command/command.ts'
import { interviewReader } from '../content/interview-reader.ts'
import { problemLines } from '../content/problem-lines.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { readAddresses } from './read-addresses.ts'

/**
 * Adds what is published now to the list of published addresses, unless the content has errors.
 * @param dry says what would be added, and writes nothing
 */
export async function keepAddresses(contentDir: string, { dry }: { dry: boolean }): Promise<Outcome> {
  const { files, problems } = await readContentFiles(contentDir)
  const content = checkContent(files, siteConfig, await interviewReader()(files))
  const addresses = await readAddresses(contentDir, content, { showsUnpublished: false })
  const errors = [...problems, ...content.problems, ...addresses.problems].filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length > 0)
    return { code: 1, text: problemLines(errors, contentDir).join('\n'), json: { contentDir, errors } }

  const file = join(contentDir, 'published-urls.txt')
  const interviews = content.readings.flatMap(({ interview }) => interview ?? [])
  const before = await readFile(file, 'utf8').catch(missing)
  const { text, added } = withPublished(before, promisedAddresses(interviews, new Date()))
  if (added.length > 0 && !dry) await writeFile(file, text)
  const count = added.length === 0 ? 'nothing to add.' : `${added.length} ${dry ? 'to add' : 'added'}.`
  return {
    code: 0,
    text: [...added.map((path) => `+ ${path}`), `${file}: ${count}`].join('\n'),
    json: { file, added, dryRun: dry },
  }
}

function missing(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return ''
  throw error
}
