import type { PolicySources } from '../security/content-policy.ts'
import { analyticsScript } from './analytics-script.ts'
import { giscusOrigin } from './giscus-address.ts'
import type { ThirdParties } from './third-parties.ts'
import { vercelToolbar } from './vercel-toolbar.ts'

/** What a third party adds to the pages that it is on. */
export interface ThirdPartyShare {
  /** Element that such a page holds; without one, every page is such. */
  element?: string
  /** Address of a script of theirs. */
  script?: string
  sources: PolicySources
}

/** What each third party that is on adds to a page's policy; nothing where none is. */
export function thirdPartyShares(
  { analytics, comments, newsletter }: ThirdParties,
  { siteUrl, isPreview }: { siteUrl: string; isPreview: boolean },
): ThirdPartyShare[] {
  const counting = analytics && analyticsScript(analytics, siteUrl)
  return [
    ...(counting ? [{ script: counting.src, sources: { 'connect-src': counting.sendsTo } }] : []),
    ...(comments ? [{ element: 'giscus-comments', sources: { 'frame-src': [giscusOrigin] } }] : []),
    // Where the form itself goes, the page says.
    ...(newsletter?.leadsTo ? [{ element: 'form', sources: { 'form-action': newsletter.leadsTo } }] : []),
    ...(isPreview ? [{ sources: vercelToolbar }] : []),
  ]
}
