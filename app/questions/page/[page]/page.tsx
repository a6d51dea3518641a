import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/page-heading'
import { QuestionIndex } from '@/components/question-index'
import { StructuredData } from '@/components/structured-data'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterQuestionsPages, questionsPage } from '@/lib/series/questions-page'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    laterQuestionsPages().map((page) => ({ page })),
    ({ page }) => routes.questions(Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const found = questionsPage(Number((await params).page))
  if (!found) return {}
  return pageMetadata({
    title: `${t.questions} · ${t.pageOf(found.page, found.pages)}`,
    description: t.questionsNote,
    path: routes.questions(found.page),
  })
}

export default async function LaterQuestionsPage({ params }: Props) {
  const page = questionsPage(Number((await params).page))
  if (!page) notFound()
  return (
    <>
      <StructuredData json={listingData({ name: t.questions, href: routes.questions, page }, site, t)} />
      <PageHeading kind={site.name} title={t.questions}>
        <p>{t.pageOf(page.page, page.pages)}</p>
      </PageHeading>
      <QuestionIndex page={page} locale={site.locale} t={t} />
    </>
  )
}
