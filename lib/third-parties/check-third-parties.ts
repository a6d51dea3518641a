import type { ThirdParties } from './third-parties.ts'

/**
 * Refuses addresses that would lead nowhere, or that a policy could not name.
 * @throws Error saying which value of `site.config.ts` is wrong, and what it should be
 */
export function checkThirdParties({ analytics, comments, newsletter }: ThirdParties): void {
  if (analytics && 'script' in analytics) webAddress('analytics.script', analytics.script)
  if (analytics?.service === 'umami') webAddress('analytics.sendsTo', analytics.sendsTo)
  if (comments && !/^[\w.-]+\/[\w.-]+$/.test(comments.repo)) {
    wrong('comments.repo', comments.repo, 'a repository of GitHub, as in owner/name')
  }
  if (!newsletter) return
  webAddress('newsletter.action', newsletter.action)
  for (const origin of newsletter.leadsTo ?? []) {
    webAddress('newsletter.leadsTo', origin)
    if (new URL(origin).origin !== origin) wrong('newsletter.leadsTo', origin, 'an origin, without a path')
  }
}

function webAddress(field: string, value: string | undefined): void {
  if (value === undefined) return
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    wrong(field, value, 'an address that begins with https://')
  }
}

function wrong(field: string, value: string, wanted: string): never {
  throw new Error(`site.config.ts: thirdParties.${field} is “${value}”, but has to be ${wanted}.`)
}
