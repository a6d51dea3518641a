import siteConfig from '../site.config.ts'
import { siteAddress } from './site-address.ts'

const environment = process.env
const isDevelopment = environment.NODE_ENV === 'development'
const showsUnpublished = isDevelopment || environment.VERCEL_ENV === 'preview'

/** The site as it is being built: its configuration, and what the environment says of it. */
export const site = {
  ...siteConfig,
  // SITE_URL, else Vercel's production address, else the configuration's.
  ...siteAddress(environment.SITE_URL || vercelAddress() || siteConfig.url, environment.BASE_PATH),
  // While writing, the pages stand at the root: the publish step alone says the folder in them.
  ...(isDevelopment && { basePath: '' }),
  /** One of Vercel's previews of a branch: closed to search engines, and with Vercel's toolbar. */
  isPreview: environment.VERCEL_ENV === 'preview',
  /** While writing: there is no build that could be searched. */
  isDevelopment,
  /** Drafts and scheduled interviews show while writing and in Vercel's previews, never in production. */
  showsUnpublished,
  /** Whether search engines are welcome: not while writing, and not in any deployment of Vercel's but production. */
  isOpen: !showsUnpublished && [undefined, 'production'].includes(environment.VERCEL_ENV),
}

function vercelAddress(): string | undefined {
  const host = environment.VERCEL_PROJECT_PRODUCTION_URL
  return host ? `https://${host}` : undefined
}
