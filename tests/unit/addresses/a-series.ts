import { type CheckedAddresses, checkAddresses } from '../../../lib/addresses/check-addresses.ts'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { keepsAnswering } from '../../../lib/series/publication-state.ts'
import { site } from '../reading/site.ts'

/** The addresses of a series whose files are given by path; `redirects.yml` and `published-urls.txt` among them. */
export function addressesOf(files: Record<string, string>, publicFiles: string[] = []): CheckedAddresses {
  const sources = Object.entries(files).map(([path, text]) => sourceFile(path, text))
  const { readings } = checkContent(
    sources.filter(({ path }) => path.endsWith('.md')),
    site,
  )
  const named = (name: string) => sources.find(({ path }) => path === name)
  return checkAddresses(
    readings,
    { redirects: named('redirects.yml'), published: named('published-urls.txt'), publicFiles },
    { siteUrl: 'https://series.example', answers: (interview) => keepsAnswering(interview, now) },
  )
}

/** `path:line:column rule` of each problem. */
export function placesOf({ problems }: CheckedAddresses): string[] {
  return problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)
}

/** An interview's file. */
export function interview(fields = ''): string {
  const date = /^date:/m.test(fields) ? '' : 'date: 2023-10-01\n'
  return `---\ntitle: Talk\n${date}tldr: [One thing]\n${fields}${fields && '\n'}---\n## Why?\n\nText\n`
}

const now = new Date('2024-06-01')
