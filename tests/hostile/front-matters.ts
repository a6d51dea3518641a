const sound = 'title: Talk\ndate: 2023-01-01\ntldr: [One]\n'
const deep = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `  l${at}: &l${at} [${Array(9)
        .fill(at ? `*l${at - 1}` : 'x')
        .join(', ')}]`,
  )

/** Front matter that has to end in an error with a place: what is wrong with it, and the rule that tells. */
export const refused: [name: string, yaml: string, rule: string][] = [
  ['aliases that multiply', `${sound}legacy:\n${deep(12).join('\n')}`, 'yaml'],
  ['an alias of the list it stands in', `${sound}legacy: &a [*a]`, 'yaml'],
  ['an alias of nothing', `${sound}place: *nowhere`, 'yaml'],
  ['a merged group', `${sound}legacy: &a {draft: true}\n<<: *a`, 'unknown-field'],
  ['the prototype as a field', `${sound}__proto__: {draft: true}`, 'unknown-field'],
  ['the prototype of a group', `${sound}interviewee:\n  __proto__: {name: X}`, 'unknown-field'],
  ['a field that every object has', `${sound}constructor: x`, 'unknown-field'],
  ['another', `${sound}toString: x`, 'unknown-field'],
  ['a tab', 'title: Talk\ndate: 2023-01-01\ninterviewee:\n\tname: X', 'yaml'],
  ['a field given twice', `${sound}title: Other`, 'yaml'],
  ['a group as a key', `${sound}? {a: b}\n: c`, 'yaml'],
  ['a program', `${sound}place: !!js/function "function () {}"`, 'yaml'],
  ['binary data', `${sound}place: !!binary aGVsbG8=`, 'yaml'],
  ['brackets without end', `${sound}legacy: ${'['.repeat(30_000)}`, 'yaml'],
  ['a web address that runs', `${sound}canonical: "javascript:window.__pwned=1"`, 'type'],
  ['a link that runs', `${sound}interviewee: {name: X, links: ["JavaScript:window.__pwned=1"]}`, 'type'],
  ['a number beyond counting', `${sound}number: 9007199254740993`, 'type'],
  ['a number without end', `${sound}number: .inf`, 'type'],
  ['a language that is none', `${sound}lang: 'ja" onload="x'`, 'language'],
  ['a day after the last year', 'title: Talk\ndate: 9999-12-31T23:59:59-12:00', 'date'],
  ['a title that counts without end', 'title: "5/999999999 Interviews: X"\ndate: 2023-01-01', 'number-range'],
  ['a title that turns the page around', 'title: "a\\u202Eb"\ndate: 2023-01-01', 'unseen-sign'],
  ['an embedding that nothing closes', `${sound}summary: "a \\u202Bb"`, 'unseen-sign'],
  ['a slug outside', `${sound}translationOf: ../../etc/passwd`, 'translation'],
  ['megabytes', `${sound}legacy:\n${'  a: b\n'.repeat(20_000)}`, 'front-matter'],
]

/** Front matter that an editor should look at again, but that makes a safe page. */
export const warned: [name: string, yaml: string, rule: string][] = [
  ['a zero byte', 'title: "a\\0b"\ndate: 2023-01-01\ntldr: [One]', 'unseen-sign'],
  ['half of a character', 'title: "a\\uD800b"\ndate: 2023-01-01\ntldr: [One]', 'unseen-sign'],
  ['a bell', `${sound}categories: ["a\\x07b"]`, 'unseen-sign'],
  ['an escape sequence of terminals', `${sound}place: "a\\x1b[2Jb"`, 'unseen-sign'],
]
