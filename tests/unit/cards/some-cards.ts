import type { Card } from '../../../lib/cards/card.ts'
import { aCard } from './a-card.ts'

const words = 'The Person Who Mends Clocks, Keeps Bees and Answers Every Letter '

/** Ordinary and extreme cards, by what they are. */
export const someCards: Record<string, Card> = {
  'a short title': aCard(),
  'a title of 200 characters': aCard({
    title: words.repeat(4).slice(0, 200),
    who: words,
    takeaway: words.repeat(4),
  }),
  'a word of 200 letters': aCard({ title: 'W'.repeat(200), who: 'M'.repeat(300), takeaway: 'i'.repeat(500) }),
  'a Japanese title': aCard({ title: '茶農家の静かな朝', takeaway: '摘む前の朝が「すべて」。', lang: 'ja' }),
  'a long Japanese title': aCard({
    title: '茶農家の静かな朝、'.repeat(25),
    takeaway: '摘む前の朝が「すべて」。'.repeat(30),
    lang: 'ja',
  }),
  'Greek, Cyrillic and accents': aCard({ title: 'Ελένη, Привет', who: 'Nguyễn Thị', takeaway: words }),
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
