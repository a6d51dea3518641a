import type { Command } from './command.ts'

/** What `--help` prints, at most 100 columns wide. */
export function helpText(command: Command): string {
  const wanted = command.arguments ?? []
  const options = Object.entries(command.options ?? {})
  const call = [
    `${command.name} --`,
    ...wanted.map(({ name }) => `<${name}>`),
    ...options.map(([name, { value }]) => `[${written(name, value)}]`),
  ]
  return [
    wrap(command.summary.split(' '), 0),
    section('Use', [wrap(call, 2).trimStart()]),
    section(
      'Arguments',
      wanted.map(({ name, meaning }) => entry(`<${name}>`, meaning)),
    ),
    section('Options', [
      ...options.map(([name, { value, meaning }]) => entry(written(name, value), meaning)),
      entry('--json', 'Print one JSON document instead of text (call with npm run --silent).'),
      entry('-h, --help', 'Print this and do nothing.'),
    ]),
    section('Examples', command.examples ?? []),
    section('Exit code', [
      entry('0', command.exits[0]),
      entry('1', command.exits[1]),
      entry('2', 'The call itself is wrong.'),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function written(name: string, value: string | undefined): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`
}

const column = 30

function entry(name: string, meaning: string): string {
  return name.padEnd(column - 2) + wrap(meaning.split(' '), column).trimStart()
}

/** Sets words in lines of at most 100 columns, indented. */
function wrap(words: string[], indent: number): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && indent + last.length + 1 + word.length <= 100)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n')
}
