import fc from 'fast-check'

/** Texts that break what is glued together: signs of XML and of JSON, illegal and invisible ones. */
export const awkwardText = fc.array(piece(), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))

function piece() {
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '&',
      '&amp;',
      '&#0;',
      '<',
      '>',
      '"',
      "'",
      '<script>',
      '</title>',
      '<!--',
      '?>',
      '\\',
    ),
    fc.constantFrom(
      '\u0000',
      '\u0008',
      '\u000b',
      '\u001b',
      '\u007f',
      '\u0085',
      '\r',
      '\r\n',
      '\n',
      '\t',
      '\ufffe',
      '\uffff',
    ),
    fc.constantFrom(
      '\ud800',
      '\udc00',
      '😀',
      '👨‍👩‍👧',
      '\u202e',
      '\u2066',
      '\u2069',
      '\ufeff',
      '\u2028',
      '\u{10ffff}',
      '日本',
    ),
  )
}
