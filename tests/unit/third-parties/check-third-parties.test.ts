import { expect, test } from 'vitest'
import { checkThirdParties } from '../../../lib/third-parties/check-third-parties.ts'
import type { ThirdParties } from '../../../lib/third-parties/third-parties.ts'

const giscus = { service: 'giscus', repoId: 'R', category: 'C', categoryId: 'D' } as const

test.each<[string, ThirdParties]>([
  ['newsletter.action', { newsletter: { action: 'letters.example/subscribe' } }],
  ['newsletter.action', { newsletter: { action: 'http://letters.example/subscribe' } }],
  ['newsletter.leadsTo', { newsletter: { action: 'https://a.example/b', leadsTo: ['https://b.example/c'] } }],
  ['analytics.script', { analytics: { service: 'umami', websiteId: '1', script: '/script.js' } }],
  [
    'analytics.sendsTo',
    { analytics: { service: 'umami', websiteId: '1', script: 'https://a.example/s.js', sendsTo: 'b' } },
  ],
  ['analytics.script', { analytics: { service: 'plausible', domain: 'd', script: 'javascript:alert(1)' } }],
  ['comments.repo', { comments: { ...giscus, repo: 'https://github.com/owner/name' } }],
])('names thirdParties.%s', (field, parties) => {
  expect(() => checkThirdParties(parties)).toThrow(`site.config.ts: thirdParties.${field} `)
})

test.each<ThirdParties>([
  {},
  { analytics: { service: 'vercel' } },
  { comments: { ...giscus, repo: 'owner/name.github.io' } },
  {
    newsletter: {
      action: 'https://buttondown.com/api/emails/embed-subscribe/x',
      leadsTo: ['https://x.example'],
    },
  },
])('%j is fine', (parties) => {
  expect(() => checkThirdParties(parties)).not.toThrow()
})
