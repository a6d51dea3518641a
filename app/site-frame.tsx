import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { AnalyticsScript } from '@/components/analytics-script'
import { ContentMistakes } from '@/components/content-mistakes'
import { CopyLink } from '@/components/copy-link'
import { FeedLinks } from '@/components/feed-links'
import { NewsletterForm } from '@/components/newsletter-form'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { themeColors } from '@/lib/theme-colors'
import { themeScript } from '@/lib/theme-script'
import { activeThirdParties } from '@/lib/third-parties/active-third-parties'
import { analyticsScript } from '@/lib/third-parties/analytics-script'
import './globals.css'

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: themeColors.dark },
  ],
}

interface SiteFrameProps {
  children: ReactNode
  /** Whether the list of keys stands in it: one page is enough for publishing, which takes it from there. */
  withKeys: boolean
}

/** What every page has around what it is about. */
export function SiteFrame({ children, withKeys }: SiteFrameProps) {
  const t = strings(site.locale)
  const { analytics, newsletter } = activeThirdParties()
  return (
    // The script below changes the element before React looks at it in development.
    <html lang={site.locale} suppressHydrationWarning>
      <head>
        <FeedLinks title={site.name} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        {analytics && <AnalyticsScript {...analyticsScript(analytics, site.url)} />}
      </head>
      <body>
        <a href="#main" className="absolute not-focus:bottom-full z-1 bg-paper p-3 font-sans">
          {t.skipToContent}
        </a>
        <SiteHeader name={site.name} t={t} />
        <ContentMistakes problems={series().problems} t={t} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 outline-0">
          {children}
        </main>
        {newsletter && <NewsletterForm {...newsletter} t={t} />}
        <SiteFooter name={site.name} description={site.description} withKeys={withKeys} t={t} />
        <CopyLink t={t} />
      </body>
    </html>
  )
}
