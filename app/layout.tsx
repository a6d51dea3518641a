import type { ReactNode } from 'react'
import { SiteFrame, siteViewport } from './site-frame'

export const viewport = siteViewport

export default function RootLayout({ children }: { children: ReactNode }) {
  return <SiteFrame withKeys={process.env.NODE_ENV === 'development'}>{children}</SiteFrame>
}
