import { notFound } from 'next/navigation'
import { InterviewList } from '@/components/interview-list'
import { PageHeading } from '@/components/page-heading'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterPages, pageOf } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listData } from '@/lib/structured-data/list-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return pagesToDraw(
    laterPages(series().interviews.length).map((page) => ({ page })),
    ({ page }) => routes.home(Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const number = Number((await params).page)
  return pageMetadata({
    title: strings(site.locale).olderInterviews(number),
    description: site.description,
    path: routes.home(number),
  })
}

export default async function LaterInterviewsPage({ params }: Props) {
  const { interviews, total } = series()
  const page = pageOf(interviews, Number((await params).page))
  if (!page) notFound()
  const t = strings(site.locale)
  return (
    <>
      <StructuredData
        json={listData({
          site,
          page,
          crumbs: [{ name: t.olderInterviews(page.page), path: routes.home(page.page) }],
        })}
      />
      <PageHeading kind={site.name} title={t.interviews}>
        <p>{t.progress(page.count, total)}</p>
      </PageHeading>
      <InterviewList
        heading={t.pageOf(page.page, page.pages)}
        page={page}
        takeaways={takeawaysHtml}
        href={routes.home}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
