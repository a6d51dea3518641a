import { notFound } from 'next/navigation'
import { QuestionFront } from '@/components/question-front'
import { StructuredData } from '@/components/structured-data'
import { exportable } from '@/lib/exportable'
import { answerHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { answerId } from '@/lib/questions/answer-id'
import { routes } from '@/lib/routes'
import { questionPage } from '@/lib/series/question-page'
import { interviewBody, series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { questionData } from '@/lib/structured-data/question-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return exportable(
    series().questions.map(({ id }) => ({ slug: id })),
    ({ slug }) => routes.question(slug),
  )
}

export async function generateMetadata({ params }: Props) {
  const question = questionPage((await params).slug, 1)?.question
  if (!question) return {}
  const { id, wording, interviews } = question
  return pageMetadata({
    title: wording,
    description: `${wording} ${t.answersOf(interviews)}. ${site.description}`,
    path: routes.question(id),
  })
}

export default async function QuestionPage({ params }: Props) {
  const found = questionPage((await params).slug, 1)
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
