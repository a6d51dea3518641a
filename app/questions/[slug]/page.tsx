import { notFound } from 'next/navigation'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { questionPage } from '@/lib/series/question-page'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { Answers } from './answers'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

const t = strings(site.locale)

export function generateStaticParams() {
  return pagesToDraw(
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
  return <Answers found={found} />
}
