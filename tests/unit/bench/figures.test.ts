import { expect, test } from 'vitest'
import { median } from '../../../scripts/bench/median.ts'
import { scoresOf } from '../../../scripts/lighthouse/scores-of.ts'

test.each([
  [[3], 3],
  [[10, 9, 100], 10],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (figures, expected) => {
  expect(median(figures)).toBe(expected)
})

test('Lighthouse’s scores are told in whole points, with each audit that counts and is not perfect', () => {
  const audit = (title: string, score: number | null, displayValue?: string) => ({
    title,
    score,
    displayValue,
  })
  const report = {
    categories: {
      performance: {
        title: 'Performance',
        score: 0.995,
        auditRefs: ['good', 'slow', 'absent', 'no-score'].map((id) => ({ id, weight: 1 })),
      },
      seo: { title: 'SEO', score: 1, auditRefs: [{ id: 'without-weight', weight: 0 }] },
    },
    audits: {
      good: audit('Good', 1),
      slow: audit('Slow', 0.4, '3 s'),
      'no-score': audit('By hand', null),
      'without-weight': audit('Does not count', 0),
    },
  }
  expect(scoresOf(JSON.stringify(report))).toEqual({
    scores: [
      { title: 'Performance', score: 100 },
      { title: 'SEO', score: 100 },
    ],
    lowered: [{ title: 'Slow', value: '3 s' }],
  })
  expect(() => scoresOf('Could not start Chromium')).toThrow(SyntaxError)
})
