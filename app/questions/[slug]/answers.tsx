import { QuestionFront } from '@/components/question-front'
import { StructuredData } from '@/components/structured-data'
import { answerHtml } from '@/lib/interview-texts'
import { answerId } from '@/lib/questions/answer-id'
import type { QuestionPage } from '@/lib/series/question-page'
import { interviewBody, interviewTree } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { questionData } from '@/lib/structured-data/question-data'

/** What the first page of a question and every later one hold. */
export function Answers({ found }: { found: QuestionPage }) {
  const t = strings(site.locale)
  return (
    <>
      <StructuredData json={questionData(found, site, t)} />
      <QuestionFront
        {...found}
        idOf={answerId}
        html={(answer) => {
          const { slug } = answer.interview
          return answerHtml(answer, interviewBody(slug), interviewTree(slug))
        }}
        locale={site.locale}
        t={t}
      />
    </>
  )
}
