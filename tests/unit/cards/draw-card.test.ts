import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../lib/cards/card.ts'
import { drawCard } from '../../../lib/cards/draw-card.ts'
import { aCard } from './a-card.ts'

const words = 'The Person Who Mends Clocks, Keeps Bees and Answers Every Letter '
const cards: Record<string, Card> = {
  'a short title': aCard(),
  'a title of 200 characters': aCard({
    title: words.repeat(4).slice(0, 200),
    who: words,
    takeaway: words.repeat(4),
  }),
  'a word of 200 letters': aCard({ title: 'W'.repeat(200), who: 'M'.repeat(300), takeaway: 'i'.repeat(500) }),
  'a long Japanese title': aCard({
    title: '茶農家の静かな朝、'.repeat(25),
    takeaway: '摘む前の朝が「すべて」。'.repeat(30),
    lang: 'ja',
  }),
  'large numbers': aCard({ number: 123456, total: 1234567 }),
  'nothing but a title': aCard({ number: undefined, total: undefined, who: '', takeaway: '' }),
  'a long everything of the series': {
    kind: 'series',
    title: words.repeat(3),
    description: words.repeat(9),
    progress: words.repeat(3),
    taken: [1, 2, 200],
    total: 200,
    lang: 'en',
  },
}

describe.each(Object.entries(cards))('%s', (_, card) => {
  test('is a PNG of 1200 × 630, at most 100 KB, and leaves its margins free', async () => {
    const png = await drawCard(card)
    expect(png.length).toBeLessThanOrEqual(100 * 1024)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    // What runs over would be cut off at the edge, and stand in the margin before it.
    for (const margin of [
      { left: 0, top: 0, width: 50, height: 630 },
      { left: 1150, top: 0, width: 50, height: 630 },
      { left: 0, top: 610, width: 1200, height: 4 },
    ]) {
      // The accent's stripe may cross it: of all that is drawn, only ink holds so little red.
      const reds = await sharp(png).extract(margin).toColourspace('srgb').extractChannel(0).raw().toBuffer()
      expect(Math.min(...reds)).toBeGreaterThan(0xa0)
    }
  })
})

test('the same card is the same file, whatever was drawn in between', async () => {
  const first = await drawCard(aCard({ title: '茶農家', lang: 'ja' }))
  await drawCard(aCard({ title: 'Other, with ő and Ж' }))
  expect((await drawCard(aCard({ title: '茶農家', lang: 'ja' }))).equals(first)).toBe(true)
})

test('emoji leave no trace, and no box', async () => {
  const plain = await drawCard(aCard({ title: 'Nurse on Nights' }))
  expect((await drawCard(aCard({ title: '👩🏽‍⚕️ Nurse on Nights 🇯🇵 ❤️' }))).equals(plain)).toBe(true)
})

test('a sign that no font has is left out', async () => {
  const plain = await drawCard(aCard({ takeaway: 'Up and away.' }))
  expect((await drawCard(aCard({ takeaway: 'Up ⠿ and 𝄞 away.' }))).equals(plain)).toBe(true)
})

test.each(['مرحبا بالعالم', '서울 사람', 'สวัสดี', 'Meet Zoë, 서울'])(
  '“%s”, which no font can set whole, is left out whole',
  async (takeaway) => {
    const none = await drawCard(aCard({ takeaway: '' }))
    expect((await drawCard(aCard({ takeaway }))).equals(none)).toBe(true)
  },
)

test.each(['Ελένη', 'Привет', 'Nguyễn Thị', 'Vlaštovička', '髙﨑', '「……」'])(
  '“%s” is set',
  async (title) => {
    const none = await drawCard(aCard({ title: '', takeaway: '' }))
    expect((await drawCard(aCard({ title, takeaway: '' }))).equals(none)).toBe(false)
  },
)
