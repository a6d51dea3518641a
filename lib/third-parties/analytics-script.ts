import type { Analytics } from './third-parties.ts'

/** A script that counts visits, as it stands on a page, and where it sends what it counts. */
export interface AnalyticsScript {
  src: string
  /** Attributes that tell it what to count. */
  data: Record<`data-${string}`, string>
  /** Source expressions for `connect-src`. */
  sendsTo: string[]
}

/** @param siteUrl the site's public address; Umami counts no other, such as a copy of the site at work */
export function analyticsScript(analytics: Analytics, siteUrl: string): AnalyticsScript {
  switch (analytics.service) {
    case 'vercel':
      // Vercel answers at this path of every project that has counting switched on.
      return { src: '/_vercel/insights/script.js', data: {}, sendsTo: ["'self'"] }
    case 'plausible': {
      const { domain, script = 'https://plausible.io/js/script.js' } = analytics
      return { src: script, data: { 'data-domain': domain }, sendsTo: [new URL(script).origin] }
    }
    case 'umami': {
      const { websiteId, script, sendsTo } = analytics
      return {
        src: script,
        data: {
          'data-website-id': websiteId,
          'data-domains': new URL(siteUrl).hostname,
          ...(sendsTo !== undefined && { 'data-host-url': sendsTo }),
        },
        sendsTo: [new URL(sendsTo ?? script).origin],
      }
    }
  }
}
