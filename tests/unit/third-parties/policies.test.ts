import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AnalyticsScript } from '../../../components/analytics-script.tsx'
import { Comments } from '../../../components/comments.tsx'
import { NewsletterForm } from '../../../components/newsletter-form.tsx'
import { en } from '../../../lib/strings/en.ts'
import { analyticsScript } from '../../../lib/third-parties/analytics-script.ts'
import { giscusAddress } from '../../../lib/third-parties/giscus-address.ts'
import { giscusDiscussions } from '../../../lib/third-parties/giscus-discussions.ts'
import type { ThirdParties } from '../../../lib/third-parties/third-parties.ts'
import { thirdPartyShares } from '../../../lib/third-parties/third-party-share.ts'
import { publishPage } from '../../../scripts/publish/publish-page.ts'

const siteUrl = 'https://series.example'
const closed =
  "default-src 'none'; script-src 'self' HASH; img-src 'self'; connect-src 'self'; form-action 'none'; " +
  "base-uri 'none'; require-trusted-types-for 'script'"

const parties: Record<string, { parties: ThirdParties; policy: string }> = {
  none: { parties: {}, policy: closed },
  'Vercel’s counting': {
    parties: { analytics: { service: 'vercel' } },
    policy: closed,
  },
  Plausible: {
    parties: { analytics: { service: 'plausible', domain: 'series.example' } },
    policy: closed
      .replace('HASH', 'HASH https://plausible.io')
      .replace("connect-src 'self'", "connect-src 'self' https://plausible.io"),
  },
  'Plausible on one’s own server': {
    parties: {
      analytics: { service: 'plausible', domain: 'series.example', script: 'https://count.example/js/s.js' },
    },
    policy: closed
      .replace('HASH', 'HASH https://count.example')
      .replace("connect-src 'self'", "connect-src 'self' https://count.example"),
  },
  Umami: {
    parties: {
      analytics: {
        service: 'umami',
        websiteId: '1234',
        script: 'https://cloud.umami.is/script.js',
        sendsTo: 'https://gateway.umami.is',
      },
    },
    policy: closed
      .replace('HASH', 'HASH https://cloud.umami.is')
      .replace("connect-src 'self'", "connect-src 'self' https://gateway.umami.is"),
  },
  giscus: {
    parties: {
      comments: {
        service: 'giscus',
        repo: 'owner/name',
        repoId: 'R_1',
        category: 'Talks',
        categoryId: 'C_1',
      },
    },
    policy: closed.replace("connect-src 'self';", "connect-src 'self'; frame-src https://giscus.app;"),
  },
  'a newsletter': {
    parties: {
      newsletter: { action: 'https://letters.example/subscribe/series', leadsTo: ['https://thanks.example'] },
    },
    policy: closed.replace(
      "form-action 'none'",
      'form-action https://letters.example https://thanks.example',
    ),
  },
}

describe.each(Object.entries(parties))('%s', (_, { parties: on, policy }) => {
  test('adds exactly its share to the policy', async () => {
    const html = await published(on)
    const hashes = policyOf(html)
      .replace(/'sha256-[^']+'/g, 'HASH')
      .replace(/(HASH )+(?=HASH)/g, '')
    expect(hashes).toBe(policy)
  })
})

test('a page without comments may frame nothing, though others do', async () => {
  const { comments } = parties.giscus?.parties ?? {}
  const html = await publishPage(
    page('<theme-switch></theme-switch>'),
    siteWith(comments ? { comments } : {}),
  )
  expect(policyOf(html)).not.toContain('frame-src')
  expect(html).not.toContain('comments')
})

test('the comments’ own script is on the pages that have comments', async () => {
  const html = await published(parties.giscus?.parties ?? {})
  expect(html.match(/import\("\/assets\/comments-0123456789\.js"\)/g)).toHaveLength(1)
})

test('a script of a service that is not on cannot be published', async () => {
  const { analytics } = parties.Plausible?.parties ?? {}
  if (!analytics) throw new Error('no analytics')
  const head = renderToStaticMarkup(createElement(AnalyticsScript, analyticsScript(analytics, siteUrl)))
  await expect(publishPage(page('', head), siteWith({}))).rejects.toThrow('https://plausible.io/js/script.js')
})

test('only a preview lets Vercel’s toolbar in', async () => {
  const style = '<style>p{color:red}</style>'
  const preview = policyOf(await publishPage(page('', style), siteWith({}, true)))
  expect(preview).toContain("style-src 'unsafe-inline' https://vercel.live;")
  expect(preview).toContain('script-src https://vercel.live;')
  expect(preview).toContain('frame-src https://vercel.live;')
  expect(preview).not.toContain('require-trusted-types-for')
  const production = policyOf(await publishPage(page('', style), siteWith({})))
  expect(production).not.toMatch(/vercel|unsafe/)
  expect(production).toContain('require-trusted-types-for')
})

async function published(on: ThirdParties): Promise<string> {
  const { analytics, comments, newsletter } = on
  const head = analytics
    ? renderToStaticMarkup(createElement(AnalyticsScript, analyticsScript(analytics, siteUrl)))
    : ''
  const body = [
    '<theme-switch></theme-switch>',
    comments &&
      renderToStaticMarkup(
        createElement(Comments, {
          address: giscusAddress(comments, { path: '/interviews/nurse', locale: 'en' }),
          discussions: giscusDiscussions(comments),
          t: en,
        }),
      ),
    newsletter && renderToStaticMarkup(createElement(NewsletterForm, { ...newsletter, t: en })),
  ]
  return publishPage(page(body.join(''), head), siteWith(on))
}

function siteWith(on: ThirdParties, isPreview = false) {
  const script = (name: string) => ({ path: `/assets/${name}-0123456789.js`, code: '' })
  return {
    script: script('site'),
    elementScripts: new Map(on.comments ? [['giscus-comments', script('comments')]] : []),
    thirdParties: thirdPartyShares(on, { siteUrl, isPreview }),
    styles: new Map(),
  }
}

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
}
