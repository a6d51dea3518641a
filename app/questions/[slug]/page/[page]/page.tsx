import { notFound } from 'next/navigation'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { laterAnswerPages, questionPage } from '@/lib/series/question-page'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { Answers } from '../../answers'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string; page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
    series().questions.flatMap((question) =>
      laterAnswerPages(question).map((page) => ({ slug: question.id, page })),
    ),
    ({ slug, page }) => routes.question(slug, Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params
  const found = questionPage(slug, Number(page))
  if (!found) return {}
  const { question } = found
  return pageMetadata({
    title: `${question.wording} · ${t.pageOf(found.page.page, found.page.pages)}`,
    description: `${question.wording} ${t.answersOf(question.interviews)}. ${site.description}`,
    path: routes.question(question.id, found.page.page),
  })
}

export default async function LaterQuestionPage({ params }: Props) {
  const { slug, page } = await params
  const found = questionPage(slug, Number(page))
  if (!found) notFound()
  return <Answers found={found} />
}
