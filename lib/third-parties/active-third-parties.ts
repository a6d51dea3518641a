import { site } from '../site.ts'
import { checkThirdParties } from './check-third-parties.ts'
import type { ThirdParties } from './third-parties.ts'

/**
 * The third parties that are on in this build: visits are counted in production alone.
 * @throws Error naming the value of `site.config.ts` that is wrong
 */
export function activeThirdParties(): ThirdParties {
  const { analytics, ...others } = site.thirdParties ?? {}
  checkThirdParties({ ...others, ...(analytics && { analytics }) })
  return site.showsUnpublished || !analytics ? others : { ...others, analytics }
}
