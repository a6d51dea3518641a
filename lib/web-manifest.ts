import type { MetadataRoute } from 'next'
import { mountedPath } from './mounted-path.ts'
import { routes } from './routes.ts'
import type { SiteConfig } from './site-config.ts'
import { themeColors } from './theme-colors.ts'

/** The web app manifest: how the series looks where a reader keeps it on a home screen. */
export function webManifest({
  name,
  description,
  locale,
  basePath,
}: Pick<SiteConfig, 'name' | 'description' | 'locale'> & { basePath: string }): MetadataRoute.Manifest {
  const home = mountedPath(basePath, routes.home())
  const png = (size: number, purpose: 'any' | 'maskable') => ({
    src: mountedPath(basePath, routes.pngIcon(size)),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return {
    id: home,
    name,
    description,
    lang: locale,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [
      { src: mountedPath(basePath, routes.icon()), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  }
}
