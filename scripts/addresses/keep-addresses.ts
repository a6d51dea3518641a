import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { promisedAddresses } from '../../lib/addresses/promised-addresses.ts'
import { withPublished } from '../../lib/addresses/with-published.ts'
import { checkContent } from '../../lib/checking/check-content.ts'
import siteConfig from '../../site.config.ts'
import { interviewReader } from '../content/interview-reader.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { reportProblems } from '../content/report-problems.ts'
import { readAddresses } from './read-addresses.ts'

const help = `npm run addresses:keep [-- --json]

Adds the address of each interview and category that readers can see now to published-urls.txt in the content
folder. From then on "npm run check" fails when one of them would stop answering, and names the alias to add.
Lines are only ever added; you may add lines of your own, such as those of a former site, and # comments.

  --json   print {"file", "added", "dry"} instead of sentences
  --dry    write nothing, only say what would be added
  --help   print this

Exit codes: 0 done, or nothing to add; 1 the content has errors, nothing was written; 2 wrong use.`

/**
 * The command `npm run addresses:keep`.
 * @returns its exit code
 */
export async function keepAddresses(words: string[], contentDir: string): Promise<0 | 1 | 2> {
  const wishes = wishesOf(words)
  if (!wishes) return 2
  if (wishes.help) {
    console.log(help)
    return 0
  }
  try {
    return await keep(contentDir, wishes)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

interface Wishes {
  help: boolean
  json: boolean
  dry: boolean
}

function wishesOf(words: string[]): Wishes | undefined {
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({ args: words, options: { help: flag, json: flag, dry: flag } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`)
    return undefined
  }
}

async function keep(contentDir: string, { json, dry }: Wishes): Promise<0 | 1> {
  const { files, problems } = await readContentFiles(contentDir)
  const content = checkContent(files, siteConfig, await interviewReader()(files))
  const addresses = await readAddresses(contentDir, content, { showsUnpublished: false })
  const errors = [...problems, ...content.problems, ...addresses.problems].filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length > 0) {
    if (json) console.log(JSON.stringify({ errors }))
    else reportProblems(errors, contentDir)
    return 1
  }
  const file = join(contentDir, 'published-urls.txt')
  const before = await readFile(file, 'utf8').catch(missing)
  const interviews = content.readings.flatMap(({ interview }) => interview ?? [])
  const { text, added } = withPublished(before, promisedAddresses(interviews, new Date()))
  if (added.length > 0 && !dry) await writeFile(file, text)
  if (json) console.log(JSON.stringify({ file, added, dry }))
  else {
    for (const path of added) console.log(`+ ${path}`)
    console.log(
      `${file}: ${added.length === 0 ? 'nothing to add.' : `${added.length} ${dry ? 'to add' : 'added'}.`}`,
    )
  }
  return 0
}

function missing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
  throw error
}
