import type { MetadataRoute } from 'next'
import { routes } from './routes.ts'
import type { SiteConfig } from './site-config.ts'
import { themeColors } from './theme-colors.ts'

/** The web app manifest: how the series looks where a reader keeps it on a home screen. */
export function webManifest({
  name,
  description,
  locale,
}: Pick<SiteConfig, 'name' | 'description' | 'locale'>): MetadataRoute.Manifest {
  return {
    id: routes.home(),
    name,
    description,
    lang: locale,
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [
      { src: routes.icon(), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  }
}

function png(size: number, purpose: 'any' | 'maskable') {
  return { src: routes.pngIcon(size), sizes: `${size}x${size}`, type: 'image/png', purpose }
}
