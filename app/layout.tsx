import type { ReactNode } from 'react'
import { ContentMistakes } from '@/components/content-mistakes'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import './globals.css'

export default function RootLayout({ children }: { children: ReactNode }) {
  const t = strings(site.locale)
  return (
    <html lang={site.locale}>
      <body>
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
          {t.skipToContent}
        </a>
        <SiteHeader name={site.name} t={t} />
        <ContentMistakes problems={series().problems} t={t} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 outline-none">
          {children}
        </main>
        <SiteFooter name={site.name} description={site.description} t={t} />
      </body>
    </html>
  )
}
