import { contractTable } from './contract-table.ts'

const start = '<!-- fields: written by npm run readme -->'
const end = '<!-- /fields -->'

/**
 * Puts the table of fields between its two marks in the README's text.
 * @throws Error where the marks are missing
 */
export function withContractTable(readme: string): string {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}.`)
  return `${readme.slice(0, from + start.length)}\n${contractTable()}\n${readme.slice(to)}`
}
