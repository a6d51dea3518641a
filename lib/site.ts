import siteConfig from '../site.config.ts'

const environment = process.env
const showsUnpublished = environment.NODE_ENV === 'development' || environment.VERCEL_ENV === 'preview'

/** The site as it is being built: its configuration, and what the environment says of it. */
export const site = {
  ...siteConfig,
  /** Public address without a trailing slash: SITE_URL, else Vercel's production address, else the configuration's. */
  url: (environment.SITE_URL || vercelAddress() || siteConfig.url).replace(/\/+$/, ''),
  /** One of Vercel's previews of a branch: closed to search engines, and with Vercel's toolbar. */
  isPreview: environment.VERCEL_ENV === 'preview',
  /** While writing: there is no build that could be searched. */
  isDevelopment: environment.NODE_ENV === 'development',
  /** Drafts and scheduled interviews show while writing and in Vercel's previews, never in production. */
  showsUnpublished,
  /** Whether search engines are welcome: not while writing, and not in any deployment of Vercel's but production. */
  isOpen: !showsUnpublished && [undefined, 'production'].includes(environment.VERCEL_ENV),
}

function vercelAddress(): string | undefined {
  const host = environment.VERCEL_PROJECT_PRODUCTION_URL
  return host ? `https://${host}` : undefined
}
