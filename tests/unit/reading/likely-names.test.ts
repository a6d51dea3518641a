import { describe, expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from './site.ts'

const english =
  'We talked about her work in the ward at night, about what keeps her awake, and about the long way home. '.repeat(
    4,
  )
const japanese = '夜の病棟で働くことについて話を聞いた。'

/** What is guessed in an anonymous interview, as `line:column word`. */
function guesses(
  fields: string,
  text = english,
  name = 'night-shift-nurse',
  who = 'interviewee: {anonymous: true}',
) {
  const source = `---\ntitle: Night Shift Nurse\ndate: 2023-10-01\n${who}\ntldr: [Calm]\n${fields}---\n${text}\n`
  return readInterview(sourceFile(`interviews/${name}.md`, source), site)
    .problems.filter(({ rule }) => rule === 'likely-name')
    .map(({ line, column, message }) => `${line}:${column} ${/“(.*?)”/.exec(message)?.[1]}`)
}

describe('what may be a name', () => {
  test.each([
    ['a cover', guesses('cover: /img/hiroki.png\n'), ['6:8 hiroki']],
    ['a cover of a Japanese interview', guesses('cover: hiroki.png\n', japanese), ['6:8 hiroki']],
    ['a cover in camel case', guesses('cover: nurseHiroki2.png\n'), ['6:8 hiroki']],
    ['a cover elsewhere', guesses('cover: https://x.example/a/hiroki.png?w=2\n'), ['6:8 hiroki']],
    ['a Japanese cover', guesses('cover: 弘樹.png\n', japanese), ['6:8 弘樹']],
    ['a picture of a theme', guesses('header-img: assets/hiroki.png\n'), ['6:13 hiroki']],
    ['a picture that an import kept', guesses('legacy: {header-img: img/hiroki.png}\n'), ['6:22 hiroki']],
    ['a picture in the text', guesses('', `${english}\n\n![She](hiroki.jpg)`), ['9:1 hiroki']],
    ['an address', guesses('', english, '2023-10-01-hiroki-nurse'), ['1:1 hiroki']],
    ['an old path', guesses('aliases: [/2023/10/01/hiroki.html]\n'), ['6:11 hiroki']],
    ['a title', guesses('', `${english}I asked Mr. Tanaka.`), ['7:425 Mr. Tanaka']],
    ['a suffix', guesses('summary: Hiroki-san is a nurse.\n'), ['6:10 Hiroki-san']],
    [
      'a description of a picture',
      guesses('coverAlt: Portrait of Hiroki Tanaka\n'),
      ['6:11 Portrait of Hiroki Tanaka'],
    ],
    ['an honorific', guesses('', '上司の田中さんに聞いた。'), ['7:4 田中さん']],
    [
      'an honorific behind kana',
      guesses('', 'ヒロキさんは笑う。山田氏も。'),
      ['7:1 ヒロキさん', '7:10 山田氏'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('what is not', () => {
  test.each([
    ['the interview’s own words', guesses('cover: /img/night-shift-nurses.png\n')],
    ['words of the text', guesses('cover: ward-at-night.jpg\n', english, 'ward-at-night')],
    ['numbers, hashes, and what files are called', guesses('cover: IMG_2041-cover-9f8a7c6b5d.jpg\n')],
    ['an address beside a Japanese text', guesses('cover: night-ward.jpg\n', japanese, 'night-ward')],
    [
      'an old path of dates and categories',
      guesses('categories: [Care]\naliases: [/care/2023/10/01/night-shift.html]\n'),
    ],
    ['who asks', guesses('interviewer: Ms Kazui\n', `${english}“Go on”, said Ms Kazui.`)],
    [
      'anybody',
      guesses(
        '',
        '患者さんもお母さんも、皆さん、看護師さん、パン屋さん、赤ちゃん、お客様、神様のような模様、同様、多様、彼氏。',
      ),
    ],
    [
      'a name that may be told',
      guesses('cover: hiroki.png\n', english, 'hiroki', 'interviewee: {name: Hiroki}'),
    ],
  ])('%s', (_, found) => {
    expect(found).toEqual([])
  })
})

test('an interview that only says so is looked at as well', () => {
  expect(
    guesses('summary: She stays anonymous.\ncover: hiroki.png\n', english, 'night', 'interviewer: E'),
  ).toEqual(['7:8 hiroki'])
})
