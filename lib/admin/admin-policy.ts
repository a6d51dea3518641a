import { contentPolicy } from '../security/content-policy.ts'

/**
 * The policy of the editor's page, which no other page shares: its own files, the Git host's API, and nothing of
 * anybody else's. The editor writes styles as it runs, and draws its preview and pictures from memory (`blob:`).
 * @param api address of the host's API; undefined where only a local folder is edited
 */
export function adminPolicy(api: string | undefined): string {
  return contentPolicy({
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...(api ? [new URL(api).origin] : [])],
    'frame-src': ['blob:'],
    // It writes HTML, which it has cleaned, without the browser's own mark for that.
    writesHtml: true,
  }).replace("base-uri 'none'", "base-uri 'self'")
}
