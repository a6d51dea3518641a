import type { PolicySources } from '../security/content-policy.ts'

/**
 * What Vercel's toolbar needs, which Vercel itself puts on every page of a preview. It writes styles and HTML into
 * the page, so a preview's policy is weaker than that of the site.
 * @see https://vercel.com/docs/vercel-toolbar/managing-toolbar#using-a-content-security-policy
 */
export const vercelToolbar: PolicySources = {
  'script-src': ['https://vercel.live'],
  'style-src': ['https://vercel.live', "'unsafe-inline'"],
  'img-src': ['https://vercel.live', 'https://vercel.com', 'data:', 'blob:'],
  'font-src': ['https://vercel.live', 'https://assets.vercel.com'],
  'connect-src': ['https://vercel.live', 'wss://ws-us3.pusher.com'],
  'frame-src': ['https://vercel.live'],
  writesHtml: true,
}
