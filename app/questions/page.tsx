import { PageHeading } from '@/components/page-heading'
import { QuestionIndex } from '@/components/question-index'
import { StructuredData } from '@/components/structured-data'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { questionsPage } from '@/lib/series/questions-page'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { listingData } from '@/lib/structured-data/listing-data'

const t = strings(site.locale)

export const metadata = pageMetadata({
  title: t.questions,
  description: t.questionsNote,
  path: routes.questions(),
})

export default function QuestionsPage() {
  const page = questionsPage(1)
  return (
    <>
      {page && (
        <StructuredData json={listingData({ name: t.questions, href: routes.questions, page }, site, t)} />
      )}
      <PageHeading kind={site.name} title={t.questions}>
        <p>{t.questionsNote}</p>
      </PageHeading>
      {page && <QuestionIndex page={page} locale={site.locale} t={t} />}
    </>
  )
}
