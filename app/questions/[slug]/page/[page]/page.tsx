import { notFound } from 'next/navigation'
import { QuestionFront } from '@/components/question-front'
import { StructuredData } from '@/components/structured-data'
import { exportable } from '@/lib/exportable'
import { answerHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { answerId } from '@/lib/questions/answer-id'
import { routes } from '@/lib/routes'
import { laterAnswerPages, questionPage } from '@/lib/series/question-page'
import { interviewBody, series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { questionData } from '@/lib/structured-data/question-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string; page: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return exportable(
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
  return (
    <>
      <StructuredData json={questionData(found, site, t)} />
      <QuestionFront
        {...found}
        idOf={answerId}
        html={(answer) => answerHtml(answer, interviewBody(answer.interview.slug))}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
