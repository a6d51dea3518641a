import satori from 'satori'
import { expect, test } from 'vitest'
import { cardFonts } from '../../../lib/cards/card-fonts.ts'
import { cardPicture, cardScales } from '../../../lib/cards/card-picture.tsx'
import { cardSize } from '../../../lib/cards/card-size.ts'
import { leastHeight } from '../../../lib/cards/least-height.ts'
import { printableCard } from '../../../lib/cards/printable-card.ts'
import { aCard } from './a-card.ts'
import { someCards } from './some-cards.ts'

const title = 'Ledger keeper, why a quiet harbour measures its copper by the Market Bridge at night'
const takeaway = 'Write down what you promised, read it again before you sleep; few will ask, most remember. '
// Growing texts pass by every number of lines, in every scale.
const growing = Array.from({ length: 24 }, (_, index) =>
  aCard({ title: title.slice(0, 12 + index * 3), takeaway: takeaway.repeat(3).slice(0, 20 + index * 10) }),
)
const japanese = Array.from({ length: 8 }, (_, index) =>
  aCard({
    title: '茶農家の静かな朝、'.repeat(1 + index),
    takeaway: 'すべては摘む前の朝。'.repeat(2 + index),
    lang: 'ja',
  }),
)
const odd = [
  ...Object.values(someCards),
  aCard({ title: 'Fiji’s little lilt, '.repeat(3), takeaway: 'I’ll fill it till it tilts. '.repeat(7) }),
  aCard({ title: 'AVATAR, To LTd. '.repeat(3), takeaway: 'AVA. To. LT. '.repeat(12) }),
]

test.each([
  ['growing', growing],
  ['Japanese', japanese],
  ['odd', odd],
])('%s texts are set in the largest scale that they fit in, and few others are tried', async (_, cards) => {
  let tries = 0
  for (const card of cards.map(printableCard)) {
    const heights = await Promise.all(cardScales.map((scale) => heightOf(card, scale)))
    const first = heights.findIndex((height) => height <= cardSize.height)
    const tried = cardScales.map((scale) => leastHeight(card, scale) <= cardSize.height)
    if (first !== -1) expect(tried[first], `“${card.title}” in scale ${first}`).toBe(true)
    // The series has one card, for which nothing is reckoned.
    if (card.kind === 'interview')
      tries += tried.slice(0, first < 0 ? cardScales.length : first).filter(Boolean).length
  }
  expect(tries / cards.length).toBeLessThan(0.4)
})

async function heightOf(card: ReturnType<typeof printableCard>, scale: (typeof cardScales)[number]) {
  const texts = Object.values(card).filter((value) => typeof value === 'string')
  const { fonts, familyFor } = cardFonts([...texts, '0123456789/…'])
  const svg = await satori(cardPicture({ card, scale, clamped: false, familyFor }), {
    width: cardSize.width,
    fonts,
    embedFont: false,
  })
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1])
}
