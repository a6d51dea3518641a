import { expect, test } from 'vitest'
import { interviewCard } from '../../../lib/cards/interview-card.ts'
import { anInterview } from '../series/an-interview.ts'

const context = { series: 'A Series', total: 100, anonymous: 'Anonymous', locale: 'en' }

test('shows number, title, who answers, and the first takeaway as plain text', () => {
  const interview = anInterview({
    number: 11,
    title: 'Sales Manager',
    interviewee: { anonymous: false, name: 'Ada Example', role: 'Manager', organisation: 'Firm', links: [] },
    tldr: ['Write *everything* down, see [this](https://example.org).', 'Another.'],
  })
  expect(interviewCard(interview, context)).toMatchObject({
    number: 11,
    total: 100,
    title: 'Sales Manager',
    who: 'Ada Example · Manager · Firm',
    takeaway: 'Write everything down, see this.',
  })
})

test('an anonymous interviewee’s card has neither a name nor a picture', () => {
  const interview = anInterview({
    interviewee: { anonymous: true, role: 'Manager', name: 'Secret Name', links: ['https://secret.example'] },
    cover: { src: 'secret.jpg', alt: 'Their face' },
  })
  const card = interviewCard(interview, context)
  expect(card.who).toBe('Anonymous · Manager')
  expect(JSON.stringify(card)).not.toMatch(/secret|face/i)
})

test('a total stands only beside a number; the interview’s own comes first', () => {
  expect(interviewCard(anInterview(), context).total).toBeUndefined()
  expect(interviewCard(anInterview({ number: 3, total: 50 }), context).total).toBe(50)
})
