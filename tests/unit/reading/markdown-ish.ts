import fc from 'fast-check'

/**
 * Bodies as an editor, a converter or an accident could write them: pieces of Markdown, TLDR blocks in every
 * spelling and noise, put together at random. Every word in them is another, so that one that got lost is missed.
 */
export function markdownIsh(): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \n', '')), {
      maxLength: 12,
    })
    .map((parts) => {
      let count = 0
      return parts
        .map(([piece, between]) => piece + between)
        .join('')
        .replace(/~/g, () => `word${++count}x`)
    })
}

// `~` stands for a word.
const markers = ['TLDR', 'TL;DR', 'TLDR;', 'TLDR:', 'tl;dr:', '**TLDR**', '**TL;DR:**', 'TLDR: ~ ~', 'TLDR：']
const lists = [
  '* ~ ~\n* ~',
  '- ~\n\n- ~ **~**\n\n- ~',
  '+ ~\n  ~\n+ ~',
  '1. ~\n2. ~',
  '2) ~\n3) [~](/~)',
  '• ~\n• ~',
  '- ~\n  - ~',
]
const boxed = markers.flatMap((marker) => lists.map((list) => `${marker}\n${list}`))
const quoted = boxed.map((text) => text.replace(/^/gm, '> '))
const indented = boxed.map((text) => text.replace(/^(?=.)/gm, '    '))
const fenced = boxed.flatMap((text) => [
  `\`\`\`\n${text}\n\`\`\``,
  `~~~\n${text}\n~~~`.replaceAll('~~~', '````'),
])

const pieces = [
  ...markers,
  ...lists,
  ...boxed,
  ...quoted,
  ...indented,
  ...fenced,
  ...markers.map((marker) => `## ${marker}`),
  ...markers.map((marker) => `~ ~\n${marker}`),
  '```TLDR\n* ~\n```',
  '```TL;DR: ~ ~\n* ~\n```',
  '> TLDR;\n> * ~\n>\n> ~ ~',
  '> TLDR\n> ~\n~ ~',
  '> TLDR;\n> > ~',
  '> tl;dr: ~\n> | ~ |\n> |---|',
  '```\nTLDR\n~\n~\n\n~\n```',
  '```\nTLDR\n    ~\n  * ~\n```',
  'TLDR;\n* ~\n\n  ~ ~\n* ~\n\n      ~',
  'TLDR;\n* [ ] ~\n* [ ] ~',
  'TLDR;\n* ~\n~ ~',
  'TLDR;\n* # ~\n* <b>~</b>\n*\n* ~[^1]',
  'TLDR;\n* ```\n  ~\n  ```\n*\t~',
  'TL;DR - ~ ~\n1. ~\n   - ~\n\n     ~',
  '**TLDR: ~ ~**\n~',
  '<b>TLDR</b>: ~\n* ~',
  '_TLDR_\n\n* ~\n\n1. ~\n\n+ ~',
  'TLDR\n---\n* ~',
  'TLDR; ~\n===',
  '  TLDR;\n  * ~\n  * ~',
  'TLDR-~ ~',
  'TLDR—~ ~',
  '<hr>\nTLDR;\n* ~\n<hr>\n~ ~',
  '<hr>',
  '<hr />',
  '---',
  '***',
  '~ ~ ~.',
  '~ ~  \n~ \\\n~',
  '## ~ ~?',
  '~\n===',
  '> ~ ~',
  '```js\n~()\n```',
  '    ~ ~',
  '| ~ | ~ |\n|---|---|\n| ~ | ~ |',
  '<div>~\n\n~</div>',
  '<!-- ~ -->',
  '[^~]: ~',
  '~[^1] ~\n\n[^1]: ~\n    ~',
  '[~]: https://example.org/~',
  '![~](~.png)',
  '<script>~</script>',
  '`',
  '```',
  '\t',
  '  ',
  '>',
  '-',
  '1.',
  '\u3000~',
  'TL',
  'DR',
  '\\',
  '&amp;~;',
]
