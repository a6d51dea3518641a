import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes a made-up series for measuring: deterministic, of realistic size (about 6 KB each), four shared questions
 * in every interview, one in ten in Japanese.
 * @param directory becomes a content folder; what stands there is replaced
 */
export async function generateSeries(directory: string, count: number): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(join(directory, 'interviews'), { recursive: true })
  for (let number = 1; number <= count; number++) {
    const name = `talk-${String(number).padStart(5, '0')}.md`
    await writeFile(join(directory, 'interviews', name), interview(number, count))
  }
}

function interview(number: number, count: number): string {
  const next = dice(number)
  const japanese = number % 10 === 0
  const sentence = () => (japanese ? japaneseSentence(next) : englishSentence(next))
  const paragraph = (sentences: number) =>
    Array.from({ length: sentences }, sentence).join(japanese ? '' : ' ')
  const questions = japanese ? japaneseQuestions : englishQuestions
  const date = new Date(Date.UTC(2020, 0, 1) + Math.floor((number / count) * 1500) * 86_400_000)
  const body = questions.map(
    (question, index) =>
      `## ${question}\n\n${paragraph(7)}\n\n${paragraph(5)} ${index === 1 ? '**This matters**, see [the notes](https://example.org/notes).' : ''}\n`,
  )
  return `---
number: ${number}
title: ${japanese ? `${number}人目の働き方` : `Working Life ${number}, ${pick(next, words)} ${pick(next, words)}`}
date: ${date.toISOString().slice(0, 10)}
interviewee:
  name: Person ${number}
  role: ${pick(next, words)} keeper
categories: [Category ${number % 12}, Category ${12 + (number % 7)}]
${japanese ? 'lang: ja\n' : ''}tldr:
  - ${sentence()}
  - ${sentence()}
  - ${sentence()}
---
${paragraph(3)}

${body.join('\n')}`
}

/** A small linear congruential generator: the same series on every machine. */
function dice(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function pick<Item>(next: () => number, items: readonly Item[]): Item {
  return items[Math.floor(next() * items.length)] as Item
}

function englishSentence(next: () => number): string {
  const text = Array.from({ length: 9 + Math.floor(next() * 12) }, () => pick(next, words)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function japaneseSentence(next: () => number): string {
  return `${Array.from({ length: 4 + Math.floor(next() * 4) }, () => pick(next, phrases)).join('、')}。`
}

const englishQuestions = [
  'How did you get into this work?',
  'What does a normal day look like?',
  'What do people get wrong about your job?',
  'What would you tell someone starting out?',
  'What does a mistake cost?',
]
const japaneseQuestions = [
  'この仕事を始めたきっかけは何ですか？',
  'ふだんの一日はどんな流れですか？',
  '誤解されていると感じることはありますか？',
  'これから始める人に何と言いますか？',
  '失敗すると何を失いますか？',
]
const words =
  'morning workshop paper river ledger customer answer quiet engine harbour winter colleague promise number garden evening letter window patience mistake signal kitchen market bridge lesson silence weather station machine neighbour evidence copper thread measure distance harvest question memory salary table station carefully slowly usually before after between without because'.split(
    ' ',
  )
const phrases = [
  '朝の作業場で',
  '道具を手に取り',
  '静かに話を聞いて',
  '同じ手順をくり返し',
  '失敗から学んで',
  '同僚と相談しながら',
  '季節の変わり目に',
  '数字を確かめて',
  '次の人へ渡す',
]
