import { checkContent } from '../../lib/checking/check-content.ts'
import { sourceFile } from '../../lib/reading/source-file.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import { readAddresses } from '../addresses/read-addresses.ts'
import type { Call, Outcome } from '../command/command.ts'
import { formatProblem } from '../content/format-problem.ts'
import type { interviewReader } from '../content/interview-reader.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { writeFiles } from '../import/write-files.ts'
import { knownSeries } from './known-series.ts'
import { newSource } from './new-source.ts'
import { type Ask, wantedBy } from './wanted-by.ts'

/**
 * Writes the file of a new interview, if the series with it is no worse than without.
 * @param ask undefined where nobody can be asked
 * @throws Error naming a number or an address that is taken, or what the check would find
 */
export async function runNew(
  call: Call,
  contentDir: string,
  site: SiteConfig,
  { ask, readerOf }: { ask: Ask | undefined; readerOf: ReturnType<typeof interviewReader> },
): Promise<Outcome> {
  const { files } = await readContentFiles(contentDir)
  const problemsOf = async (some: typeof files) => {
    const content = checkContent(some, site, await readerOf(some))
    const addresses = await readAddresses(contentDir, content)
    return { content, problems: [...content.problems, ...addresses.problems] }
  }
  const before = await problemsOf(files)
  const known = knownSeries(before.content, files, site)
  const wanted = await wantedBy(call, known, ask)

  const path = `interviews/${wanted.slug}.md`
  const text = newSource(wanted, site.locale)
  const after = await problemsOf([...files, sourceFile(path, text)])
  const old = new Set(before.problems.map((problem) => JSON.stringify(problem)))
  const fresh = after.problems.filter((problem) => !old.has(JSON.stringify(problem)))
  const lines = fresh.map((problem) => formatProblem(problem, contentDir))
  if (fresh.some(({ severity }) => severity === 'error'))
    throw new Error(`${lines.join('\n')}\nNothing was written.`)
  await writeFiles(contentDir, [{ path, content: text }])
  return {
    code: 0,
    text: [
      `${contentDir}/${path}`,
      ...lines,
      'It is a draft: remove “draft: true” when it may be published.',
    ].join('\n'),
    json: { path: `${contentDir}/${path}`, number: wanted.number, slug: wanted.slug, problems: fresh },
  }
}
