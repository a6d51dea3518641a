import { describe, expect, test } from 'vitest'
import { readNames } from '../../../lib/anonymity/deny-list.ts'
import { nameSearch } from '../../../lib/anonymity/name-search.ts'

const search = () =>
  nameSearch(readNames('Zoë Kurosawa, 黒沢 ゾエ, くろさわ # the pilot\nLi Na\nÅge').spellings)

describe('a name is found', () => {
  test.each([
    ['as given', 'So said Zoë Kurosawa.'],
    ['without its accents', 'zoe kurosawa'],
    ['with its accents as marks of their own', 'Zoe\u0308 Kurosawa'],
    ['in capitals', 'ZOË KUROSAWA'],
    ['in wide letters', 'Ｚｏｅ　Ｋｕｒｏｓａｗａ'],
    ['in one word', '/img/zoekurosawa2.png'],
    ['with signs between', 'zoe-kurosawa, zoe_kurosawa, zoe.kurosawa@example.org'],
    ['in the other order', 'Kurosawa, Zoë'],
    ['across lines', 'Zoë\n  Kurosawa'],
    ['across lines of JSON', '{"text":"It was\\nZoe\\nKurosawa\\n"}'],
    ['across tags', 'Zoë <b lang="en">Kurosawa</b>'],
    ['across tags in JSON', 'Zoë \\u003cb\\u003eKurosawa'],
    ['with invisible signs', 'Zo\u200Bë\u00A0Kuro\u00ADsawa'],
    ['in entities', '&#90;o&euml; &#x4b;urosawa'],
    ['in entities of entities', '&amp;#90;oe&amp;nbsp;Kurosawa'],
    ['in percent-encoding', '/interviews/zo%C3%AB%20kurosawa'],
    ['in escapes', '"Zo\\u00eb Kurosawa"'],
    ['in escapes of code points', 'Zo\\u{eb} \\x4burosawa'],
    ['in Japanese', '黒沢ゾエさん'],
    ['in Japanese, set apart', '黒 沢 <ruby>ゾ</ruby>エ'],
    ['in narrow kana', '黒沢ｿﾞｴ'],
    ['by its reading', 'かのくろさわという人'],
    ['in percent-encoded Japanese', '/people/%E9%BB%92%E6%B2%A2%E3%82%BE%E3%82%A8'],
    ['short, as words of their own', '“Li Na”'],
    ['short, in a file’s name', 'li-na.png'],
    ['in letters that Unicode does not take apart', 'ÅGE'],
  ])('%s', (_, text) => {
    expect(search().isNamedIn(text)).toBe(true)
  })
})

describe('a name is not found', () => {
  test.each([
    ['in part', 'Zoë said: Kuro sawa'],
    ['short, as a piece of other words', 'Berlin applies online and mali nabs'],
    ['in a longer word', 'The page, the image and the åger'],
    ['with other kana', '黒沢ソエ'],
    ['with words between', 'Zoë met Kurosawa'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(search().isNamedIn(text)).toBe(false)
  })

  test('where none is given', () => {
    expect(nameSearch([]).isNamedIn('Anybody')).toBe(false)
    expect(nameSearch([]).isNamedIn('')).toBe(false)
  })
})

describe('letters that Unicode does not take apart are found as people write them without', () => {
  test.each([
    ['Weiß', 'WEISS'],
    ['Søren', 'Soren'],
    ['Łukasz', 'Lukasz'],
    ['Đorđe', 'Dorde'],
    ['Ægir', 'Aegir'],
    ['Cœur', 'Coeur'],
    ['Yıldız', 'Yildiz'],
    ['Þór', 'Thor'],
    ['Guðrún', 'Gudrun'],
    ['Γιώργος', 'γιωργοσ'],
  ])('%s, %s', (name, written) => {
    expect(nameSearch([name]).isNamedIn(`So said ${written}.`)).toBe(true)
    expect(nameSearch([written]).isNamedIn(`So said ${name}.`)).toBe(true)
    expect(nameSearch([name]).isNamedIn('So said somebody.')).toBe(false)
  })
})

describe('within a longer word', () => {
  test.each([
    ['a long name is found', 'Zoë Kurosawa', 'photozoekurosawaportrait.jpg', true],
    ['one of eight letters in two parts is found', 'Anna Berg', 'xannabergx', true],
    ['one of seven is not', 'Ann Berg', 'xannbergx', false],
    ['one of a single part is not', 'Alexander', 'Alexanderplatz', false],
    ['one in a script without spaces is found', '黒沢', '小黒沢川', true],
  ])('%s', (_, name, text, found) => {
    expect(nameSearch([name]).isNamedIn(text)).toBe(found)
  })
})

test('only two parts may change places', () => {
  const { isNamedIn } = nameSearch(['Ana de Sousa'])
  expect(isNamedIn('ana-de-sousa.png')).toBe(true)
  expect(isNamedIn('Sousa de Ana')).toBe(false)
})

test('signs around and within a spelling are none of the name', () => {
  const { isNamedIn } = nameSearch(['“Zoë  . Kurosawa”'])
  expect(isNamedIn('So said Zoë Kurosawa.')).toBe(true)
})

describe('what stands for a sign', () => {
  test.each([
    ['no character', '&#9999999; Åge &#x110000;'],
    ['the last character there is', '&#x10ffff;Åge'],
    ['a space', 'the&nbsp;Åge'],
    ['a sign nobody knows', 'the&nosuch;Åge'],
    ['an entity without its end', 'the &#197ge'],
  ])('%s does not hide a name', (_, text) => {
    expect(search().isNamedIn(text)).toBe(true)
    expect(search().placesIn(text)).toHaveLength(1)
  })
})

test('the place is that of the letters as they are written', () => {
  const text = 'Ünd &#90;oe&#x308; Kurosawa, 黒沢 ゾエ'
  expect(
    search()
      .placesIn(text)
      .map(({ from, to }) => text.slice(from, to)),
  ).toEqual(['&#90;oe&#x308; Kurosawa', '黒沢 ゾエ'])
})

test('a list tells people, spellings and comments apart, and what is too short', () => {
  expect(readNames('# all\n\nAnn Ash, Ash、アッシュ\r\nX # one letter\n木\n')).toEqual({
    people: 3,
    spellings: ['Ann Ash', 'Ash', 'アッシュ', 'X', '木'],
    tooShort: [4, 5],
  })
})

test('a list may have line ends and a mark of any editor', () => {
  expect(readNames('\uFEFFAnn Ash\rBo\r\nCid Oak').spellings).toEqual(['Ann Ash', 'Bo', 'Cid Oak'])
})

test('two letters or figures are enough, signs do not count', () => {
  expect(readNames('Bo\nA1\nX.\n...!').tooShort).toEqual([3, 4])
})
