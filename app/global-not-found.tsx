import { PageHeading } from '@/components/page-heading'
import { SeriesNumber } from '@/components/series-number'
import { SignPosts } from '@/components/sign-posts'
import { pageMetadata } from '@/lib/page-metadata'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { SiteFrame, siteViewport } from './site-frame'

const t = strings(site.locale)

export const viewport = siteViewport

export const metadata = pageMetadata({ title: t.notFoundTitle, description: t.notFoundText, hidden: true })

// As not-found.tsx, Next would draw it once more for each page of the site, in case that page had nothing to show.
export default function GlobalNotFound() {
  const { interviews, categories } = series()
  return (
    <SiteFrame withKeys>
      <p className="pt-10 sm:pt-16">
        <SeriesNumber number={404} size="hero" />
      </p>
      <PageHeading title={t.notFoundTitle}>
        <p>{t.notFoundText}</p>
      </PageHeading>
      <SignPosts interviews={interviews.slice(0, 5)} categories={categories.slice(0, 8)} t={t} />
    </SiteFrame>
  )
}
