import { notFound } from 'next/navigation'
import { StructuredData } from '@/components/structured-data'
import { TldrFront } from '@/components/tldr-front'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterPages } from '@/lib/series/page-of'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'
import { tldrPage, tldrPageSize, withTldr } from '@/lib/tldr/tldr-page'

export const dynamicParams = false

interface Props {
  params: Promise<{ page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    laterPages(withTldr().length, tldrPageSize).map((page) => ({ page })),
    ({ page }) => routes.tldr(Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const found = tldrPage(Number((await params).page))
  if (!found) return {}
  return pageMetadata({
    title: `${t.takeaways} · ${t.pageOf(found.page, found.pages)}`,
    description: t.takeawaysNote,
    path: routes.tldr(found.page),
  })
}

export default async function LaterTldrPage({ params }: Props) {
  const page = tldrPage(Number((await params).page))
  if (!page) notFound()
  return (
    <>
      <StructuredData json={listingData({ name: t.takeaways, href: routes.tldr, page }, site, t)} />
      <TldrFront
        page={page}
        takeaways={takeawaysHtml}
        categories={[]}
        name={site.name}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
